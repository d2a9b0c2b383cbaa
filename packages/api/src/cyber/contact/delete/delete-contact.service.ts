import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { changerContact, inscrireContact } from '../changer-contact.ts'
import { contact } from '../contact.table.ts'
import type { DeleteContactInput } from './delete-contact.input.ts'

/** Retire un contact de l’annuaire. Ceux qui l’avaient pour suppléant n’en ont plus. */
export function deleteContact(ctx: ContexteAgent, demande: DeleteContactInput) {
  return changerContact(ctx, demande, async (tx, lu) => {
    await tx.delete(contact).where(eq(contact.id, lu.id))
    // Le journal garde qu’une fonction a été retirée, pas les coordonnées : elles n’ont plus de raison d’être gardées.
    await inscrireContact(tx, ctx, 'contact_retire', lu)
    return null
  })
}
