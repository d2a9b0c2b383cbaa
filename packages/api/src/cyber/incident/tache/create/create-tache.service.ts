import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerIncident } from '../../changer-incident.ts'
import { tropDElements } from '../../incident.errors.ts'
import { tacheDIncident } from '../../tables/suite.table.ts'
import { instantDe } from '../../temps.ts'
import type { CreateTacheInput } from './create-tache.input.ts'

const MAXIMUM = 200

export function createTache(ctx: ContexteDIncident, { incidentId, echeanceLe, ...saisie }: CreateTacheInput) {
  return changerIncident(ctx, { id: incidentId }, async ({ tx, maintenant }) => {
    if ((await tx.$count(tacheDIncident, eq(tacheDIncident.incidentId, incidentId))) >= MAXIMUM)
      return echec(tropDElements('tâches', MAXIMUM))
    const id = ctx.nouvelId()
    await tx.insert(tacheDIncident).values({
      id,
      incidentId,
      ...saisie,
      echeanceLe: echeanceLe === null ? null : instantDe(echeanceLe),
      ajouteeLe: maintenant,
      version: 1,
    })
    return ok({
      valeur: { id, version: 1 },
      faits: [{ fait: 'tache_ajoutee' as const, detail: { id, ...saisie } }],
    })
  })
}
