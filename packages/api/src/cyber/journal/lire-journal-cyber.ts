import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { journalCyber, type LigneDuJournalCyber } from './journal-cyber.table.ts'

/** L’histoire d’un objet, du plus récent au plus ancien. L’appelant a déjà décidé que l’agent peut lire cet objet. */
export async function lireJournalCyber(
  db: Db,
  objet: string,
  objetId: string,
  limite = 200,
): Promise<LigneDuJournalCyber[]> {
  return db
    .select()
    .from(journalCyber)
    .where(and(eq(journalCyber.objet, objet), eq(journalCyber.objetId, objetId)))
    .orderBy(desc(journalCyber.id))
    .limit(limite)
}
