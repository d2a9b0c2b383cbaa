import { can, lireChefsDeFile } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction, conflitAvec, facettePerimee } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import { chefDeFileDejaDansLeTexte, designationInterdite } from './assign-chefs-de-file.errors.ts'
import type { AssignChefsDeFileInput } from './assign-chefs-de-file.input.ts'

/** Désigne les chefs de file d’une action que le texte imprime « A définir » ou « OSS » (SSSI ch. 2 § 4). */
export function assignChefsDeFile(
  ctx: ContexteAgent,
  { code, version, chefsDeFile }: AssignChefsDeFileInput,
) {
  return changerAction(ctx, code, async (action, tx) => {
    const { plan, suivi, enregistre } = action
    if (!can(ctx.agent, 'chef_de_file.designer', objetDe(action))) return echec(designationInterdite())
    if (lireChefsDeFile(plan.chefsDeFile).etat === 'designes') {
      return echec(chefDeFileDejaDansLeTexte(plan.chefsDeFile))
    }
    const avant = suivi.chefsDeFileDesignes
    if (facettePerimee(enregistre, enregistre.versionChefsDeFile, version)) {
      const courant = { chefsDeFile: avant, version: enregistre.version }
      return echec(await conflitAvec(tx, code, courant, { types: ['chef_de_file_designe'] }))
    }
    const suivante = enregistre.version + 1
    return ok({
      valeur: { version: suivante },
      suivi: { chefsDeFileDesignes: chefsDeFile, versionChefsDeFile: suivante },
      evenements: [{ type: 'chef_de_file_designe', code, objet: null, avant, apres: chefsDeFile }],
    })
  })
}
