import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { instantAVenir } from '../../incident.errors.ts'
import { estAVenir, instantDe } from '../../temps.ts'
import { changerEcheance } from '../changer-echeance.ts'
import {
  dejaEnvoyee,
  envoiAvantLaConnaissance,
  motifDeRetardManquant,
  sansObjetParLesFaits,
} from '../echeance.errors.ts'
import { joindrePreuves } from '../preuves.ts'
import type { RecordEcheanceInput } from './record-echeance.input.ts'

/**
 * Enregistre la preuve qu’une déclaration est partie : quand, par où, sous quel numéro. Sa date d’échéance se fige ; celles qui
 * se comptent depuis son envoi suivent.
 */
export function recordEcheance(
  ctx: ContexteDIncident,
  { preuve, fichiers, ...designee }: RecordEcheanceInput,
) {
  return changerEcheance(ctx, designee, async ({ tx, echeance, etape, incident, maintenant }) => {
    if (echeance.envoyeeLe !== null) return echec(dejaEnvoyee())
    if (echeance.etat === 'sans_objet') return echec(sansObjetParLesFaits(echeance.motif ?? ''))
    const envoyeeLe = instantDe(preuve.envoyeeLe)
    if (estAVenir(envoyeeLe, maintenant)) return echec(instantAVenir('envoyeeLe'))
    if (envoyeeLe < incident.priseDeConnaissanceLe) return echec(envoiAvantLaConnaissance())
    const enRetard = echeance.dueLe !== null && envoyeeLe > instantDe(echeance.dueLe)
    if (enRetard && etape.motifDeRetard && !preuve.motifDeRetard) return echec(motifDeRetardManquant())
    const refus = await joindrePreuves(tx, ctx.agent, designee, fichiers)
    if (refus) return echec(refus)
    return ok({
      colonnes: {
        envoyeeLe,
        dueLe: echeance.dueLe === null ? null : instantDe(echeance.dueLe),
        canal: preuve.canal,
        numero: preuve.numero,
        motifDeRetard: enRetard ? preuve.motifDeRetard : null,
        envoyeePar: ctx.agent.libelle,
        enregistreeLe: maintenant,
        sansObjetMotif: null,
      },
      faits: [
        {
          fait: 'declaration_envoyee' as const,
          detail: { echeance: echeance.cle, libelle: echeance.libelle, ...preuve },
        },
      ],
    })
  })
}
