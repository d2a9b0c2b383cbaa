import { enumerer, libelleOrganisme } from '@sssi/domain'
import { admetLeGeste } from '@sssi/domain/cyber'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import { planifier } from '../../../core/taches/planifier.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { bulletinIntrouvable, gesteImpossible } from '../../bulletin/bulletin.errors.ts'
import { inscrireBulletin } from '../../bulletin/faits.ts'
import { chargerBulletinVerrouille, ecritDesBulletins } from '../../bulletin/lecture/bulletin-lisible.ts'
import { TACHE_RELANCER_MAINTENANT } from '../../bulletin/notification/planifier-notification.ts'
import { refus } from '../../erreurs.ts'
import type { CreateRelanceInput } from './create-relance.input.ts'

const personneARelancer = () =>
  refus(
    'personne_a_relancer',
    'Tous les destinataires ont répondu à la dernière révision : personne n’est à relancer.',
  )

/** Relance par courriel, tout de suite, ceux qui n’ont pas répondu à la dernière révision. */
export function createRelance(ctx: ContexteAgent, { bulletinId }: CreateRelanceInput) {
  return enTransaction<{ organismes: string }, Erreur>(ctx.db, async (tx) => {
    const lu = await chargerBulletinVerrouille(tx, ctx.agent, bulletinId)
    if (!lu || !ecritDesBulletins(ctx.agent)) return echec(bulletinIntrouvable())
    if (!admetLeGeste(lu.etat, 'relancer')) return echec(gesteImpossible(lu.etat))
    if (lu.sansReponse.length === 0) return echec(personneARelancer())
    const le = ctx.horloge.maintenant()
    await planifier(tx, { genre: TACHE_RELANCER_MAINTENANT, cle: bulletinId, le, donnees: {} })
    await inscrireBulletin(tx, ctx, bulletinId, 'bulletin_relance', { organismes: lu.sansReponse })
    return ok({ organismes: enumerer(lu.sansReponse.map(libelleOrganisme)) })
  })
}
