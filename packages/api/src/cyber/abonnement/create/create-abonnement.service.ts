import { hacher, nouveauJeton } from '../../../core/auth/jeton.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { abonnement } from '../abonnement.table.ts'
import { revoquer } from '../revoquer.ts'

export const CHEMIN_DU_FLUX = '/flux/cyber/bulletins.atom'

/** Donne à l’agent l’adresse secrète de son flux, montrée une seule fois ; la précédente cesse de valoir. */
export async function createAbonnement({ db, agent, horloge, nouvelId }: ContexteAgent) {
  const jeton = nouveauJeton()
  const creeLe = horloge.maintenant()
  await db.transaction(async (tx) => {
    await revoquer(tx, agent.id, creeLe)
    await tx
      .insert(abonnement)
      .values({ id: nouvelId(), agentId: agent.id, empreinte: hacher(jeton), creeLe })
  })
  return { chemin: `${CHEMIN_DU_FLUX}?jeton=${jeton}`, creeLe: creeLe.toISOString() }
}
