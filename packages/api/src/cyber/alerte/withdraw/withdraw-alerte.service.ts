import { courrielDeLevee } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { annuler } from '../../../core/taches/planifier.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { alerte } from '../alerte.table.ts'
import { annoncerLevee } from '../annonces.ts'
import { cleDEscalade } from '../avancer.ts'
import { changerAlerte, ecrireATous } from '../changer-alerte.ts'
import { aEcrire, GENRE_D_ESCALADE, OBJET_ALERTE } from '../contexte.ts'
import type { WithdrawAlerteInput } from './withdraw-alerte.input.ts'

/** Lève l’alerte, avec son motif : plus personne n’est appelé, et tous ceux qui l’ont été l’apprennent. */
export function withdrawAlerte(ctx: ContexteAgent, { motif, ...demande }: WithdrawAlerteInput) {
  return changerAlerte(ctx, demande, async (tx, lue) => {
    const le = ctx.horloge.maintenant()
    await tx
      .update(alerte)
      .set({ etat: 'levee', leveeLe: le, leveePar: ctx.agent.libelle, motifDeLevee: motif })
      .where(eq(alerte.id, lue.id))
    for (const organisme of lue.organismes)
      await annuler(tx, GENRE_D_ESCALADE, cleDEscalade(lue.id, organisme))
    await ecrireATous(tx, lue, ctx.nouvelId(), courrielDeLevee(aEcrire(lue, ctx.urlPublique), motif))
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_ALERTE,
      objetId: lue.id,
      fait: 'alerte_levee',
      detail: { motif },
      agent: ctx.agent,
      le,
    })
    await annoncerLevee(tx, lue)
  })
}
