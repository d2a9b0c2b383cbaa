import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { changerProduit, inscrireProduit } from '../changer-produit.ts'
import type { DeleteProduitInput } from '../produit.input.ts'
import { produit } from '../produit.table.ts'
import { rapprocher } from '../rapprocher.ts'

/** Retire un produit que l’organisme n’emploie plus ; le journal garde qu’il l’a employé. */
export function deleteProduit(ctx: ContexteAgent, demande: DeleteProduitInput) {
  return changerProduit(ctx, demande, async (tx, lu) => {
    await tx.delete(produit).where(eq(produit.id, lu.id))
    await rapprocher(tx, lu)
    await inscrireProduit(tx, ctx, 'retire', lu)
    return null
  })
}
