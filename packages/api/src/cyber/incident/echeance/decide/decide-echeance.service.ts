import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerEcheance } from '../changer-echeance.ts'
import { dejaEnvoyee, motifManquant } from '../echeance.errors.ts'
import type { DecideEcheanceInput } from './decide-echeance.input.ts'

/** Dit une échéance sans objet, et pourquoi ; ou revient sur cette décision. */
export function decideEcheance(
  ctx: ContexteDIncident,
  { sansObjet, motif, ...designee }: DecideEcheanceInput,
) {
  return changerEcheance(ctx, designee, async ({ echeance }) => {
    if (echeance.envoyeeLe !== null) return echec(dejaEnvoyee())
    if (sansObjet && motif === '') return echec(motifManquant())
    const fait = sansObjet ? ('echeance_sans_objet' as const) : ('echeance_reprise' as const)
    return ok({
      colonnes: { sansObjetMotif: sansObjet ? motif : null },
      faits: [{ fait, detail: { echeance: echeance.cle, libelle: echeance.libelle, motif } }],
    })
  })
}
