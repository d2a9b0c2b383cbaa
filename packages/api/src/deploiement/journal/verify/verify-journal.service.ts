import { creerVerificateur, type Verification } from '@sssi/domain'
import { asc, gt } from 'drizzle-orm'
import type { Context } from '../../../core/trpc/context.ts'
import { hacherEnSha256 } from '../inscrire-au-journal.ts'
import { journalDeDeploiement } from '../journal-de-deploiement.table.ts'

/** Le journal ne s’efface pas : il se relit par tranches, pour tenir en mémoire dans dix ans comme aujourd’hui. */
const PAR_TRANCHE = 500

/** Relit toute la chaîne et nomme la première entrée qui ne tient pas. `tete` est une empreinte gardée ailleurs, ou `null`. */
export async function verifyJournal(
  { db }: Pick<Context, 'db'>,
  tete: string | null,
  parTranche = PAR_TRANCHE,
): Promise<Verification> {
  const verificateur = creerVerificateur(hacherEnSha256, tete)
  // Avant 1 : une entrée numérotée 0, ou moins, n’est pas du journal et doit se voir.
  let dernier = -Number.MAX_SAFE_INTEGER
  for (;;) {
    const lignes = await db
      .select()
      .from(journalDeDeploiement)
      .where(gt(journalDeDeploiement.numero, dernier))
      .orderBy(asc(journalDeDeploiement.numero))
      .limit(parTranche)
    const faute = verificateur.lire(lignes.map(({ le, ...entree }) => ({ ...entree, le: le.toISOString() })))
    if (faute) return faute
    if (lignes.length < parTranche) return verificateur.conclure()
    dernier = lignes.at(-1)?.numero ?? dernier
  }
}
