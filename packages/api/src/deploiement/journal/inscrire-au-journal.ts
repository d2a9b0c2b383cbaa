import { empreinteDe, type EntreeDeJournal, type Fait } from '@sssi/domain'
import { desc, sql } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import type { Db } from '../../core/db/db.ts'
import { journalDeDeploiement } from './journal-de-deploiement.table.ts'

export interface EntreeAInscrire {
  /** `null` pour ce qui n’est d’aucune section connue. */
  readonly section: string | null
  readonly fait: Fait
  readonly detail: Readonly<Record<string, unknown>>
  /** `null` quand le portail décide de lui-même. */
  readonly auteur: string | null
  readonly le: Date
}

/** Numéro, arbitraire et constant, du verrou sous lequel s’écrit la suite du journal. */
const VERROU_DU_JOURNAL = 7_202_328

export const hacherEnSha256 = (texte: string): Uint8Array => createHash('sha256').update(texte).digest()

/**
 * Ajoute une entrée à la suite du journal des déploiements, dans la transaction de ce qu’elle raconte. Le verrou ne se rend
 * qu’à la fin de la transaction : c’est le dernier geste à y faire.
 */
export async function inscrireAuJournal(tx: Db, entree: EntreeAInscrire): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${VERROU_DU_JOURNAL})`)
  const [derniere] = await tx
    .select({ numero: journalDeDeploiement.numero, empreinte: journalDeDeploiement.empreinte })
    .from(journalDeDeploiement)
    .orderBy(desc(journalDeDeploiement.numero))
    .limit(1)
  const precedent = derniere?.empreinte ?? null
  const numero = (derniere?.numero ?? 0) + 1
  const suivante: EntreeDeJournal = { ...entree, numero, le: entree.le.toISOString() }
  const empreinte = empreinteDe(precedent, suivante, hacherEnSha256)
  await tx.insert(journalDeDeploiement).values({ ...entree, numero, precedent, empreinte })
}
