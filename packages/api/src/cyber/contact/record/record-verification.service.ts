import { jourDe } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { changerContact, inscrireContact } from '../changer-contact.ts'
import { contact } from '../contact.table.ts'
import type { RecordVerificationInput } from './record-verification.input.ts'

/** « J’ai vérifié » : quelqu’un s’est assuré aujourd’hui que ce contact répond. */
export function recordVerification(ctx: ContexteAgent, demande: RecordVerificationInput) {
  return changerContact(ctx, demande, async (tx, lu) => {
    const verifieLe = jourDe(ctx.horloge.maintenant())
    await tx
      .update(contact)
      .set({ verifieLe, version: lu.version + 1 })
      .where(eq(contact.id, lu.id))
    await inscrireContact(tx, ctx, 'contact_verifie', lu, { avant: lu.verifieLe, apres: verifieLe })
    return null
  })
}
