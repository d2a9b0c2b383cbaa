import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { ok } from '../../../../core/trpc/result.ts'
import { tacheDIncident } from '../../tables/suite.table.ts'
import { changerTache } from '../changer-tache.ts'
import type { DeleteTacheInput } from './delete-tache.input.ts'

/** Retire une tâche ajoutée à tort ; le journal en garde le libellé. */
export function deleteTache(ctx: ContexteDIncident, lue: DeleteTacheInput) {
  return changerTache(ctx, lue, async ({ tx }, { id, libelle }) => {
    await tx.delete(tacheDIncident).where(eq(tacheDIncident.id, id))
    return ok({ valeur: {}, faits: [{ fait: 'tache_retiree' as const, detail: { id, libelle } }] })
  })
}
