import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerIncident } from '../../changer-incident.ts'
import { tropDElements } from '../../incident.errors.ts'
import { impact } from '../../tables/suite.table.ts'
import { refusDImpact } from '../impact.regles.ts'
import type { CreateImpactInput } from './create-impact.input.ts'

const MAXIMUM = 100

/** Ajoute un service touché : il peut faire courir un régime, celui de la CNIL ou celui des services essentiels. */
export function createImpact(ctx: ContexteDIncident, { incidentId, ...saisie }: CreateImpactInput) {
  return changerIncident(ctx, { id: incidentId }, async ({ tx, maintenant }) => {
    const refus = refusDImpact(saisie)
    if (refus) return echec(refus)
    if ((await tx.$count(impact, eq(impact.incidentId, incidentId))) >= MAXIMUM)
      return echec(tropDElements('services touchés', MAXIMUM))
    const id = ctx.nouvelId()
    await tx.insert(impact).values({ ...saisie, id, incidentId, ajouteLe: maintenant, version: 1 })
    return ok({
      valeur: { id, version: 1 },
      faits: [{ fait: 'impact_ajoute' as const, detail: { id, ...saisie } }],
    })
  })
}
