import { eq } from 'drizzle-orm'
import { indicateur } from '../../../core/suivi/indicateur.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { ok } from '../../../core/trpc/result.ts'
import { changerIndicateur } from '../changer-indicateur.ts'
import { contenuDuJournal, objetDuJournal } from '../indicateur.evenements.ts'
import type { DeleteIndicateurInput } from './delete-indicateur.input.ts'

/** Retire un indicateur et ses valeurs ; le journal garde la description, et chaque valeur y est déjà. */
export function deleteIndicateur(ctx: ContexteAgent, { id, version }: DeleteIndicateurInput) {
  return changerIndicateur(ctx, { id, version }, async (avant, { tx, code }) => {
    await tx.delete(indicateur).where(eq(indicateur.id, id))
    return ok({
      valeur: { id },
      evenements: [
        {
          type: 'indicateur_supprime',
          code,
          objet: objetDuJournal(avant),
          avant: contenuDuJournal(avant),
          apres: null,
        },
      ],
    })
  })
}
