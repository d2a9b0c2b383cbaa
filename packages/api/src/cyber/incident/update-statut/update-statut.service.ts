import { echeancesOuvertes, estTraite, refusDeStatut } from '@sssi/domain/cyber'
import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerIncident } from '../changer-incident.ts'
import { chargerIncident } from '../charger-incident.ts'
import { changementDeStatutRefuse } from '../incident.errors.ts'
import type { UpdateStatutInput } from './update-statut.input.ts'

/** Fait avancer l’incident, comme la table de ses transitions le permet. La fin du traitement date le rapport final. */
export function updateStatut(ctx: ContexteDIncident, { id, version, vers, motif }: UpdateStatutInput) {
  return changerIncident(ctx, { id, version }, async ({ tx, incident, maintenant }) => {
    const { echeances } = await chargerIncident(tx, incident, maintenant)
    const aStatuer = { ...incident, echeancesOuvertes: echeancesOuvertes(echeances).length }
    const refus = refusDeStatut(aStatuer, ctx.agent, { vers, motif })
    if (refus !== null) return echec(changementDeStatutRefuse(refus))
    return ok({
      valeur: { version: version + 1 },
      colonnes: { statut: vers, traiteLe: estTraite(vers) ? (incident.traiteLe ?? maintenant) : null },
      faits: [{ fait: 'incident_change_de_statut' as const, detail: { de: incident.statut, vers, motif } }],
    })
  })
}
