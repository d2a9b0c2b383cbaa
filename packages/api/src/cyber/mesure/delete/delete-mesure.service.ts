import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { changerMesure, inscrireMesure } from '../changer-mesure.ts'
import { mesure } from '../mesure.table.ts'
import type { DeleteMesureInput } from './delete-mesure.input.ts'

/** Supprime une mesure écrite par erreur ; le journal en garde le contenu. Une mesure à laquelle on renonce s’abandonne. */
export function deleteMesure(ctx: ContexteAgent, demande: DeleteMesureInput) {
  return changerMesure(ctx, demande, async (tx, lue) => {
    await tx.delete(mesure).where(eq(mesure.id, lue.id))
    await inscrireMesure(tx, ctx, 'mesure_supprimee', lue.id, { avant: lue })
    return null
  })
}
