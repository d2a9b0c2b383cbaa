import { and, eq, lt } from 'drizzle-orm'
import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerIncident } from '../changer-incident.ts'
import { connaissanceApresUnEnvoi, instantAVenir } from '../incident.errors.ts'
import { echeance } from '../tables/echeance.table.ts'
import { estAVenir, instantDe } from '../temps.ts'
import type { UpdateConnaissanceInput } from './update-connaissance.input.ts'

/** Corrige l’instant d’où viennent toutes les échéances : elles se recalculent, sauf celles qui sont envoyées. */
export function updateConnaissance(
  ctx: ContexteDIncident,
  { id, version, le, motif }: UpdateConnaissanceInput,
) {
  return changerIncident(ctx, { id, version }, async ({ tx, incident, maintenant }) => {
    if (estAVenir(instantDe(le), maintenant)) return echec(instantAVenir('le'))
    const envoyeesAvant = await tx.$count(
      echeance,
      and(eq(echeance.incidentId, id), lt(echeance.envoyeeLe, instantDe(le))),
    )
    if (envoyeesAvant > 0) return echec(connaissanceApresUnEnvoi())
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
