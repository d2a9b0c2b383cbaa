import { can, jourDe } from '@sssi/domain'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { inscrireContact, refusDeLiens } from '../changer-contact.ts'
import { annuaireDUnAutreOrganisme } from '../contact.errors.ts'
import { contact } from '../contact.table.ts'
import type { CreateContactInput } from './create-contact.input.ts'

/** Ajoute un contact à l’annuaire d’un organisme ; qui l’écrit vient de s’assurer qu’il répond. */
export function createContact(
  ctx: ContexteAgent,
  saisie: CreateContactInput,
): Promise<Result<{ id: string; version: number }>> {
  return enTransaction(ctx.db, async (tx) => {
    const { organisme } = saisie
    if (!can(ctx.agent, 'annuaire.tenir', { type: 'organisme', organisme })) {
      return echec(annuaireDUnAutreOrganisme())
    }
    const refus = await refusDeLiens(tx, organisme, saisie, null)
    if (refus) return echec(refus)
    const nouveau = {
      id: ctx.nouvelId(),
      ...saisie,
      verifieLe: jourDe(ctx.horloge.maintenant()),
      version: 1,
    }
    await tx.insert(contact).values(nouveau)
    await inscrireContact(tx, ctx, 'contact_cree', nouveau, { apres: saisie })
    return ok({ id: nouveau.id, version: 1 })
  })
}
