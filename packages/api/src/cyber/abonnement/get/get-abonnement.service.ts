import { and, eq, isNull } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { abonnement } from '../abonnement.table.ts'

/** L’abonnement en cours de l’agent. Le secret, lui, n’est plus lisible par personne. */
export async function getAbonnement({ db, agent }: ContexteAgent) {
  const [lu] = await db
    .select({ creeLe: abonnement.creeLe })
    .from(abonnement)
    .where(and(eq(abonnement.agentId, agent.id), isNull(abonnement.revoqueLe)))
  return { creeLe: lu?.creeLe.toISOString() ?? null }
}
