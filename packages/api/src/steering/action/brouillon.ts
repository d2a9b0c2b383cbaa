import type { ActionCode, Meteo } from '@sssi/domain'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { brouillon } from '../../core/suivi/brouillon.table.ts'

export interface Brouillon {
  readonly meteo: Meteo
  readonly synthese: string
  /** Instant ISO. */
  readonly enregistreLe: string
}

/** Le brouillon de cet agent, et de lui seul. */
export async function lireBrouillon(db: Db, code: ActionCode, agentId: string): Promise<Brouillon | null> {
  const [lu] = await db
    .select()
    .from(brouillon)
    .where(and(eq(brouillon.code, code), eq(brouillon.agentId, agentId)))
  return lu ? { meteo: lu.meteo, synthese: lu.synthese, enregistreLe: lu.enregistreLe.toISOString() } : null
}
