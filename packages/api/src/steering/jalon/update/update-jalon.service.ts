import { jourDe } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { jalon } from '../../../core/suivi/jalon.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerJalon } from '../changer-jalon.ts'
import { contenuDuJournal, objetDuJournal } from '../jalon.evenements.ts'
import { refusDActeur, refusDEtat } from '../jalon.regles.ts'
import type { UpdateJalonInput } from './update-jalon.input.ts'

/** Modifie un jalon de la feuille de route. */
export function updateJalon(ctx: ContexteAgent, { id, version, ...saisie }: UpdateJalonInput) {
  return changerJalon(ctx, { id, version, permission: 'jalon.gerer' }, async (avant, { tx, objet }) => {
    // Un acteur que l’action n’a plus reste sur les jalons qu’il devait déjà.
    const refus =
      (saisie.acteur === avant.acteur ? null : refusDActeur(saisie.acteur, objet)) ??
      refusDEtat(saisie, jourDe(ctx.horloge.maintenant()))
    if (refus) return echec(refus)
    await tx
      .update(jalon)
      .set({ ...saisie, version: version + 1 })
      .where(eq(jalon.id, id))
    return ok({
      valeur: { version: version + 1 },
      evenements: [
        {
          type: 'jalon_modifie',
          code: objet.code,
          objet: objetDuJournal({ id, ...saisie }),
          avant: contenuDuJournal(avant),
          apres: contenuDuJournal(saisie),
        },
      ],
    })
  })
}
