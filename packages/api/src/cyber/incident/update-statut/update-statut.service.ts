import { echeancesAFiger, echeancesOuvertes, estTraite, refusDeStatut } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerIncident } from '../changer-incident.ts'
import { chargerIncident } from '../charger-incident.ts'
import { changementDeStatutRefuse } from '../incident.errors.ts'
import { echeance as suivi } from '../tables/echeance.table.ts'
import { instantDe } from '../temps.ts'
import type { UpdateStatutInput } from './update-statut.input.ts'

/** Garde à une échéance la date qu’elle a. */
async function figer(tx: Db, date: { incidentId: string; cle: string; dueLe: Date }): Promise<void> {
  await tx
    .insert(suivi)
    .values({ ...date, version: 0 })
    .onConflictDoUpdate({ target: [suivi.incidentId, suivi.cle], set: { dueLe: date.dueLe } })
}

/**
 * Fait avancer l’incident, comme la table de ses transitions le permet. La fin du traitement date le rapport final. Quand
 * il reprend, un rapport déjà en retard garde sa date : le délai ne court qu’une fois.
 */
export function updateStatut(ctx: ContexteDIncident, { id, version, vers, motif }: UpdateStatutInput) {
  return changerIncident(ctx, { id, version }, async ({ tx, incident, maintenant }) => {
    const { echeances, regimes } = await chargerIncident(tx, incident, maintenant)
    const aStatuer = { ...incident, echeancesOuvertes: echeancesOuvertes(echeances).length }
    const refus = refusDeStatut(aStatuer, ctx.agent, { vers, motif })
    if (refus !== null) return echec(changementDeStatutRefuse(refus))
    if (estTraite(incident.statut) && !estTraite(vers)) {
      const enVigueur = regimes.map(({ regime }) => regime)
      for (const { cle, dueLe } of echeancesAFiger(echeances, enVigueur, maintenant.toISOString()))
        await figer(tx, { incidentId: id, cle, dueLe: instantDe(dueLe) })
    }
    return ok({
      valeur: { version: version + 1 },
      colonnes: { statut: vers, traiteLe: estTraite(vers) ? (incident.traiteLe ?? maintenant) : null },
      faits: [{ fait: 'incident_change_de_statut' as const, detail: { de: incident.statut, vers, motif } }],
    })
  })
}
