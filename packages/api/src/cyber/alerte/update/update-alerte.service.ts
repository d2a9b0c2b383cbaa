import { courrielDeMessage } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { messageDAlerte } from '../alerte.table.ts'
import { annoncerMessage } from '../annonces.ts'
import { changerAlerte, ecrireATous } from '../changer-alerte.ts'
import { aEcrire, OBJET_ALERTE } from '../contexte.ts'
import type { UpdateAlerteInput } from './update-alerte.input.ts'

/** Complète l’alerte : le message va à tous ceux qu’elle a appelés. Ce qui est déjà écrit ne se réécrit pas. */
export function updateAlerte(ctx: ContexteAgent, { message, ...demande }: UpdateAlerteInput) {
  return changerAlerte(ctx, demande, async (tx, lue) => {
    const le = ctx.horloge.maintenant()
    const id = ctx.nouvelId()
    await tx
      .insert(messageDAlerte)
      .values({ id, alerteId: lue.id, le, par: ctx.agent.libelle, texte: message })
    await ecrireATous(tx, lue, id, courrielDeMessage(aEcrire(lue, ctx.urlPublique), message))
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_ALERTE,
      objetId: lue.id,
      fait: 'message_envoye',
      detail: { texte: message },
      agent: ctx.agent,
      le,
    })
    await annoncerMessage(tx, lue)
  })
}
