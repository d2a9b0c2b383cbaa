import { can, jourDe } from '@sssi/domain'
import { jalon } from '../../../core/suivi/jalon.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import { contenuDuJournal, objetDuJournal } from '../jalon.evenements.ts'
import { refusDActeur, refusDEtat } from '../jalon.regles.ts'
import { creationDeJalonInterdite } from './create-jalon.errors.ts'
import type { CreateJalonInput } from './create-jalon.input.ts'

/** Ajoute à la feuille de route un jalon, un livrable, une décision attendue ou un texte réglementaire (SSSI ch. 2 § 4). */
export function createJalon(ctx: ContexteAgent, { code, ...saisie }: CreateJalonInput) {
  return changerAction(ctx, code, async (action, tx) => {
    const objet = objetDe(action)
    if (!can(ctx.agent, 'jalon.gerer', objet)) return echec(creationDeJalonInterdite())
    const refus = refusDActeur(saisie.acteur, objet) ?? refusDEtat(saisie, jourDe(ctx.horloge.maintenant()))
    if (refus) return echec(refus)
    const nouveau = { id: ctx.nouvelId(), ...saisie, version: 1 }
    await tx.insert(jalon).values({ code, ...nouveau })
    return ok({
      valeur: { id: nouveau.id, version: 1 },
      evenements: [
        {
          type: 'jalon_cree',
          code,
          objet: objetDuJournal(nouveau),
          avant: null,
          apres: contenuDuJournal(nouveau),
        },
      ],
    })
  })
}
