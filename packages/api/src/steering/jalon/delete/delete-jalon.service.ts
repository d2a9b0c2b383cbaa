import { eq } from 'drizzle-orm'
import { jalon } from '../../../core/suivi/jalon.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { ok } from '../../../core/trpc/result.ts'
import { changerJalon } from '../changer-jalon.ts'
import { contenuDuJournal, objetDuJournal } from '../jalon.evenements.ts'
import type { DeleteJalonInput } from './delete-jalon.input.ts'

/** Retire un jalon de la feuille de route ; le journal garde ce qu’il disait. */
export function deleteJalon(ctx: ContexteAgent, { id, version }: DeleteJalonInput) {
  return changerJalon(ctx, { id, version, permission: 'jalon.gerer' }, async (avant, { tx, objet }) => {
    await tx.delete(jalon).where(eq(jalon.id, id))
    return ok({
      valeur: { id },
      evenements: [
        {
          type: 'jalon_supprime',
          code: objet.code,
          objet: objetDuJournal(avant),
          avant: contenuDuJournal(avant),
          apres: null,
        },
      ],
    })
  })
}
