import type { ActionCode } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Db } from '../core/db/db.ts'
import { indicateur } from '../core/suivi/indicateur.table.ts'
import { jalon } from '../core/suivi/jalon.table.ts'
import { revisionHorizon } from '../core/suivi/revision-horizon.table.ts'

const tables = { jalon, indicateur, revision: revisionHorizon }

/** L’action à laquelle un objet appartient : c’est sur elle que les droits se décident, jamais sur ce que la saisie dit. */
export async function actionDe(db: Db, quoi: keyof typeof tables, id: string): Promise<ActionCode | null> {
  const table = tables[quoi]
  const [ligne] = await db.select({ code: table.code }).from(table).where(eq(table.id, id))
  return ligne?.code ?? null
}
