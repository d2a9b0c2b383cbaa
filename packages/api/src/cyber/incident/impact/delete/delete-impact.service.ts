import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { ok } from '../../../../core/trpc/result.ts'
import { impact } from '../../tables/suite.table.ts'
import { changerImpact } from '../changer-impact.ts'
import type { DeleteImpactInput } from './delete-impact.input.ts'

/** Retire un service noté à tort ; le journal garde ce qu’on en disait. */
export function deleteImpact(ctx: ContexteDIncident, lu: DeleteImpactInput) {
  return changerImpact(ctx, lu, async (tx, retire) => {
    await tx.delete(impact).where(eq(impact.id, lu.id))
    return ok({ valeur: {}, faits: [{ fait: 'impact_retire' as const, detail: { ...retire } }] })
  })
}
