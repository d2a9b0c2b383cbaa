import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { impact } from '../../tables/suite.table.ts'
import { changerImpact } from '../changer-impact.ts'
import { refusDImpact } from '../impact.regles.ts'
import type { UpdateImpactInput } from './update-impact.input.ts'

export function updateImpact(ctx: ContexteDIncident, { id, version, ...saisie }: UpdateImpactInput) {
  return changerImpact(ctx, { id, version }, async (tx, lu) => {
    const refus = refusDImpact(saisie)
    if (refus) return echec(refus)
    await tx
      .update(impact)
      .set({ ...saisie, version: version + 1 })
      .where(eq(impact.id, id))
    const detail = { id, service: saisie.service, avant: lu, apres: saisie }
    return ok({ valeur: { id, version: version + 1 }, faits: [{ fait: 'impact_modifie' as const, detail }] })
  })
}
