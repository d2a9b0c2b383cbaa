import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerIncident } from '../changer-incident.ts'
import { instantAVenir } from '../incident.errors.ts'
import { estAVenir, instantDe } from '../temps.ts'
import type { UpdateConnaissanceInput } from './update-connaissance.input.ts'

/** Corrige l’instant d’où viennent toutes les échéances : elles se recalculent, sauf celles qui sont envoyées. */
export function updateConnaissance(
  ctx: ContexteDIncident,
  { id, version, le, motif }: UpdateConnaissanceInput,
) {
  return changerIncident(ctx, { id, version }, async ({ incident, maintenant }) => {
    if (estAVenir(instantDe(le), maintenant)) return echec(instantAVenir('le'))
    return ok({
      valeur: { version: version + 1 },
      colonnes: { priseDeConnaissanceLe: instantDe(le) },
      faits: [
        {
          fait: 'connaissance_corrigee' as const,
          detail: { de: incident.priseDeConnaissanceLe.toISOString(), vers: le, motif },
        },
      ],
    })
  })
}
