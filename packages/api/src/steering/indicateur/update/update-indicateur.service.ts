import { eq } from 'drizzle-orm'
import { indicateur } from '../../../core/suivi/indicateur.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { ok } from '../../../core/trpc/result.ts'
import { changerIndicateur } from '../changer-indicateur.ts'
import { contenuDuJournal, objetDuJournal } from '../indicateur.evenements.ts'
import type { UpdateIndicateurInput } from './update-indicateur.input.ts'

/** Modifie la description d’un indicateur ; ses valeurs restent. */
export function updateIndicateur(ctx: ContexteAgent, { id, version, ...saisie }: UpdateIndicateurInput) {
  return changerIndicateur(ctx, { id, version }, async (avant, { tx, code }) => {
    await tx
      .update(indicateur)
      .set({ ...saisie, version: version + 1 })
      .where(eq(indicateur.id, id))
    return ok({
      valeur: { version: version + 1 },
      evenements: [
        {
          type: 'indicateur_modifie',
          code,
          objet: objetDuJournal({ id, ...saisie }),
          avant: contenuDuJournal(avant),
          apres: contenuDuJournal(saisie),
        },
      ],
    })
  })
}
