import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { abonnement } from './abonnement.table.ts'

/** Le secret en cours de cet agent ne vaut plus ; sans effet s’il n’en a pas. */
export async function revoquer(tx: Db, agentId: string, le: Date): Promise<void> {
  await tx
    .update(abonnement)
    .set({ revoqueLe: le })
    .where(and(eq(abonnement.agentId, agentId), isNull(abonnement.revoqueLe)))
}
