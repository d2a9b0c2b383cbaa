import { eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../../core/db/db.ts'

type TableDElements = PgTable & { readonly id: PgColumn; readonly incidentId: PgColumn }

/** L’incident auquel un élément appartient : c’est sur lui que les droits se décident, jamais sur ce que la saisie dit. */
export async function incidentDe(db: Db, table: TableDElements, id: string): Promise<string | null> {
  const [ligne] = await db.select({ incidentId: table.incidentId }).from(table).where(eq(table.id, id))
  return typeof ligne?.incidentId === 'string' ? ligne.incidentId : null
}
