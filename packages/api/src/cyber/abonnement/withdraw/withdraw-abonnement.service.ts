import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { revoquer } from '../revoquer.ts'

/** Ferme le flux de l’agent. */
export async function withdrawAbonnement({ db, agent, horloge }: ContexteAgent): Promise<void> {
  await revoquer(db, agent.id, horloge.maintenant())
}
