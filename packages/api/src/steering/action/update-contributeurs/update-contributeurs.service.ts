import { can } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction, conflitAvec, facettePerimee } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import { contributeursInterdits } from './update-contributeurs.errors.ts'
import type { UpdateContributeursInput } from './update-contributeurs.input.ts'

/** Dit quels organismes contribuent à l’action ; chacun désigne ensuite son correspondant (SSSI ch. 2 § 4). */
export function updateContributeurs(
  ctx: ContexteAgent,
  { code, version, contributeurs }: UpdateContributeursInput,
) {
  return changerAction(ctx, code, async (action, tx) => {
    const { suivi, enregistre } = action
    if (!can(ctx.agent, 'contributeur.gerer', objetDe(action))) return echec(contributeursInterdits())
    const avant = suivi.contributeurs
    if (facettePerimee(enregistre, enregistre.versionContributeurs, version)) {
      const courant = { contributeurs: avant, version: enregistre.version }
      return echec(await conflitAvec(tx, code, courant, { types: ['contributeurs_modifies'] }))
    }
    const suivante = enregistre.version + 1
    return ok({
      valeur: { version: suivante },
      suivi: { contributeurs, versionContributeurs: suivante },
      evenements: [{ type: 'contributeurs_modifies', code, objet: null, avant, apres: contributeurs }],
    })
  })
}
