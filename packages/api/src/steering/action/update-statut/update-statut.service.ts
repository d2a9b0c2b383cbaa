import { can, refusDeTransition } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction, conflitAvec, facettePerimee } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import { statutInterdit, transitionRefusee } from './update-statut.errors.ts'
import type { UpdateStatutInput } from './update-statut.input.ts'

/** Change le statut, si la table des transitions du domaine l’admet. */
export function updateStatut(
  ctx: ContexteAgent,
  { code, version, statut, decisionAbandon }: UpdateStatutInput,
) {
  return changerAction(ctx, code, async ({ plan, suivi, enregistre, ...action }, tx) => {
    if (!can(ctx.agent, 'action.statuer', objetDe({ plan, suivi, ...action }))) return echec(statutInterdit())
    const avant = { statut: suivi.statut, decisionAbandon: suivi.decisionAbandon }
    if (facettePerimee(enregistre, enregistre.versionStatut, version)) {
      return echec(
        await conflitAvec(tx, code, { ...avant, version: enregistre.version }, { types: ['statut_change'] }),
      )
    }
    const phrase = refusDeTransition(suivi, ctx.agent, { vers: statut, decisionAbandon }, plan)
    if (phrase !== null) {
      const sansDecision = statut === 'abandonnee' && !decisionAbandon?.trim()
      return echec(transitionRefusee(phrase, sansDecision ? 'decisionAbandon' : 'statut'))
    }
    const apres = { statut, decisionAbandon: statut === 'abandonnee' ? decisionAbandon : null }
    const suivante = enregistre.version + 1
    return ok({
      valeur: { version: suivante },
      suivi: { ...apres, versionStatut: suivante },
      evenements: [{ type: 'statut_change', code, objet: null, avant, apres }],
    })
  })
}
