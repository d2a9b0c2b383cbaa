import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { changerContact, inscrireContact, refusDeLiens } from '../changer-contact.ts'
import { contact } from '../contact.table.ts'
import type { UpdateContactInput } from './update-contact.input.ts'

/** Change ce qui est écrit d’un contact. La date de vérification ne bouge pas : la refaire est un geste à part. */
export function updateContact(ctx: ContexteAgent, { id, version, ...saisie }: UpdateContactInput) {
  return changerContact(ctx, { id, version }, async (tx, lu) => {
    const refus = await refusDeLiens(tx, lu.organisme, saisie, id)
    if (refus) return refus
    await tx
      .update(contact)
      .set({ ...saisie, version: lu.version + 1 })
      .where(eq(contact.id, id))
    const avant = Object.fromEntries(Object.entries(lu).filter(([champ]) => champ in saisie))
    await inscrireContact(tx, ctx, 'contact_modifie', { ...lu, nom: saisie.nom }, { avant, apres: saisie })
    return null
  })
}
