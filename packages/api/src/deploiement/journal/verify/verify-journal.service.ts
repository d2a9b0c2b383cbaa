import { verifierChaine, type Verification } from '@sssi/domain'
import { asc } from 'drizzle-orm'
import type { Context } from '../../../core/trpc/context.ts'
import { hacherEnSha256 } from '../inscrire-au-journal.ts'
import { journalDeDeploiement } from '../journal-de-deploiement.table.ts'

/** Relit toute la chaîne et nomme la première entrée qui ne tient pas. `tete` est une empreinte gardée ailleurs, ou `null`. */
export async function verifyJournal({ db }: Pick<Context, 'db'>, tete: string | null): Promise<Verification> {
  const lignes = await db.select().from(journalDeDeploiement).orderBy(asc(journalDeDeploiement.numero))
  const entrees = lignes.map(({ le, ...entree }) => ({ ...entree, le: le.toISOString() }))
  return verifierChaine(entrees, hacherEnSha256, tete)
}
