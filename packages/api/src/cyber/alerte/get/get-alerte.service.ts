import { can } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { alerteIntrouvable } from '../alerte.errors.ts'
import { lireAlerte } from '../lire-alerte.ts'
import type { GetAlerteInput } from './get-alerte.input.ts'

/** La fiche d’une alerte ; le mur montre la même. `maintenant` est l’heure du serveur : les comptes à rebours partent d’elle. */
export async function getAlerte({ db, agent, horloge }: ContexteAgent, { id }: GetAlerteInput) {
  const lue = await lireAlerte(db, agent, id)
  if (!lue) return echec(alerteIntrouvable())
  const maintenant = horloge.maintenant()
  const { personnes: _, ...montree } = lue
  return ok({
    ...montree,
    maintenant: maintenant.toISOString(),
    peutGerer: can(agent, 'alerte.lancer', { type: 'plan' }),
  })
}
