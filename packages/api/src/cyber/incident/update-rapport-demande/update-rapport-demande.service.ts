import type { ContexteDIncident } from '../contexte.ts'
import { ok } from '../../../core/trpc/result.ts'
import { changerIncident } from '../changer-incident.ts'
import { instantDe } from '../temps.ts'
import type { UpdateRapportDemandeInput } from './update-rapport-demande.input.ts'

/** Note que l’autorité demande un rapport intermédiaire, et pour quand (NIS 2, art. 23 § 4 c) ; ou retire la demande. */
export function updateRapportDemande(
  ctx: ContexteDIncident,
  { id, version, pour }: UpdateRapportDemandeInput,
) {
  return changerIncident(ctx, { id, version }, async () =>
    ok({
      valeur: { version: version + 1 },
      colonnes: { rapportDemandePour: pour === null ? null : instantDe(pour) },
      faits: [{ fait: 'rapport_demande' as const, detail: { pour } }],
    }),
  )
}
