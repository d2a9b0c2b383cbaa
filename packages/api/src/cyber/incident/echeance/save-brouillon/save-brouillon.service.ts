import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerEcheance } from '../changer-echeance.ts'
import { champInconnu, dejaEnvoyee } from '../echeance.errors.ts'
import type { SaveBrouillonInput } from './save-brouillon.input.ts'

/** Garde le formulaire tel qu’il est rempli : l’échéance passe « en préparation ». */
export function saveBrouillon(ctx: ContexteDIncident, { reponses, ...designee }: SaveBrouillonInput) {
  return changerEcheance(ctx, designee, async ({ etape, echeance, maintenant }) => {
    if (echeance.envoyeeLe !== null) return echec(dejaEnvoyee())
    const connus = new Set(etape.champs.map(({ cle }) => cle))
    if (reponses.some(({ cle }) => !connus.has(cle))) return echec(champInconnu())
    return ok({
      colonnes: {
        brouillon: Object.fromEntries(reponses.map(({ cle, valeur }) => [cle, valeur])),
        brouillonLe: maintenant,
        brouillonPar: ctx.agent.libelle,
      },
      faits: [
        {
          fait: 'formulaire_prepare' as const,
          detail: { echeance: echeance.cle, libelle: echeance.libelle },
        },
      ],
    })
  })
}
