import { can } from '@sssi/domain'
import { indicateur } from '../../../core/suivi/indicateur.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import { contenuDuJournal, objetDuJournal } from '../indicateur.evenements.ts'
import { creationDIndicateurInterdite } from './create-indicateur.errors.ts'
import type { CreateIndicateurInput } from './create-indicateur.input.ts'

/** Décrit un indicateur de l’action (SSSI ch. 2 § 4, « les indicateurs élaborés avec les organismes »). */
export function createIndicateur(ctx: ContexteAgent, { code, ...saisie }: CreateIndicateurInput) {
  return changerAction(ctx, code, async (action, tx) => {
    if (!can(ctx.agent, 'indicateur.gerer', objetDe(action))) return echec(creationDIndicateurInterdite())
    const id = ctx.nouvelId()
    await tx.insert(indicateur).values({ id, code, ...saisie, version: 1 })
    return ok({
      valeur: { id, version: 1 },
      evenements: [
        {
          type: 'indicateur_cree',
          code,
          objet: objetDuJournal({ id, ...saisie }),
          avant: null,
          apres: contenuDuJournal(saisie),
        },
      ],
    })
  })
}
