import type { ContexteDIncident } from '../contexte.ts'
import { ok } from '../../../core/trpc/result.ts'
import { changerIncident } from '../changer-incident.ts'
import { motsDIncident } from '../mots.ts'
import type { UpdateIncidentInput } from './update-incident.input.ts'

/** Reprend ce que l’on dit de l’incident en mots. */
export function updateIncident(
  ctx: ContexteDIncident,
  { id, version, titre, description }: UpdateIncidentInput,
) {
  return changerIncident(ctx, { id, version }, async ({ incident }) =>
    ok({
      valeur: { version: version + 1 },
      colonnes: { titre, description, mots: motsDIncident({ ...incident, titre, description }) },
      faits: [
        {
          fait: 'incident_decrit' as const,
          detail: {
            avant: { titre: incident.titre, description: incident.description },
            apres: { titre, description },
          },
        },
      ],
    }),
  )
}
