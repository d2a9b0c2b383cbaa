import { and, eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerIncident } from '../../changer-incident.ts'
import { lienImpossible } from '../../incident.errors.ts'
import { lien } from '../../tables/suite.table.ts'
import { lireCibles } from '../cibles.ts'
import type { CreateLienInput } from '../create/create-lien.input.ts'

/** Retire un lien. Celui qui mène à un document que l’agent ne peut pas lire n’existe pas pour lui : il y reste. */
export function deleteLien(ctx: ContexteDIncident, { incidentId, genre, cibleId }: CreateLienInput) {
  return changerIncident(ctx, { id: incidentId }, async ({ tx }) => {
    const [cible] = await lireCibles(tx, ctx.agent, genre, { ids: [cibleId] })
    if (!cible) return echec(lienImpossible())
    const retires = await tx
      .delete(lien)
      .where(and(eq(lien.incidentId, incidentId), eq(lien.genre, genre), eq(lien.cibleId, cibleId)))
      .returning()
    const faits = retires.map(() => ({ fait: 'lien_retire' as const, detail: { genre, cibleId } }))
    return ok({ valeur: {}, faits })
  })
}
