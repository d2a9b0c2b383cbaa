import { jourDe } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { jalon } from '../../../core/suivi/jalon.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerJalon } from '../changer-jalon.ts'
import { objetDuJournal } from '../jalon.evenements.ts'
import { refusDEtat } from '../jalon.regles.ts'
import type { RecordJalonInput } from './record-jalon.input.ts'

/** Rend compte d’un jalon de son organisme : « ils rendent compte au chef de file » (SSSI ch. 2 § 4). */
export function recordJalon(ctx: ContexteAgent, { id, version, ...apres }: RecordJalonInput) {
  return changerJalon(ctx, { id, version, permission: 'jalon.rendre_compte' }, async (lu, { tx, objet }) => {
    const refus = refusDEtat(apres, jourDe(ctx.horloge.maintenant()))
    if (refus) return echec(refus)
    await tx
      .update(jalon)
      .set({ ...apres, version: version + 1 })
      .where(eq(jalon.id, id))
    const { etat, realiseLe, commentaire } = lu
    return ok({
      valeur: { version: version + 1 },
      evenements: [
        {
          type: 'jalon_rendu_compte',
          code: objet.code,
          objet: objetDuJournal(lu),
          avant: { etat, realiseLe, commentaire },
          apres,
        },
      ],
    })
  })
}
