import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { ok } from '../../../../core/trpc/result.ts'
import { tacheDIncident } from '../../tables/suite.table.ts'
import { changerTache } from '../changer-tache.ts'
import type { RecordTacheInput } from './record-tache.input.ts'

/** Dit une tâche faite, ou la rouvre. */
export function recordTache(ctx: ContexteDIncident, { id, version, faite }: RecordTacheInput) {
  return changerTache(ctx, { id, version }, async ({ tx, maintenant }, { libelle }) => {
    await tx
      .update(tacheDIncident)
      .set({
        faiteLe: faite ? maintenant : null,
        faitePar: faite ? ctx.agent.libelle : null,
        version: version + 1,
      })
      .where(eq(tacheDIncident.id, id))
    const fait = faite ? ('tache_faite' as const) : ('tache_rouverte' as const)
    return ok({ valeur: { id, version: version + 1 }, faits: [{ fait, detail: { id, libelle } }] })
  })
}
