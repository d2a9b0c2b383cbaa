import { annuler } from '../../../core/taches/planifier.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { ok } from '../../../core/trpc/result.ts'
import { changerBulletin } from '../changer-bulletin.ts'
import { TACHE_NOTIFIER, TACHE_RELANCER } from '../notification/planifier-notification.ts'
import { revisionDeBulletin } from '../revision.table.ts'
import type { WithdrawBulletinInput } from './withdraw-bulletin.input.ts'

/** Retire un bulletin publié : il reste lisible, dit qu’il ne vaut plus et pourquoi, et n’attend plus de réponse. */
export function withdrawBulletin(ctx: ContexteAgent, { id, version, motif }: WithdrawBulletinInput) {
  return changerBulletin(ctx, { id, version, geste: 'retirer' }, async (tx, lu) => {
    const le = ctx.horloge.maintenant()
    const numero = lu.revision + 1
    await tx.insert(revisionDeBulletin).values({
      bulletinId: id,
      numero,
      contenu: lu.contenu,
      tlp: lu.tlp,
      resume: `Retrait : ${motif}`,
      publieeLe: le,
      publieePar: ctx.agent.libelle,
    })
    for (const genre of [TACHE_NOTIFIER, TACHE_RELANCER]) await annuler(tx, genre, id)
    return ok({
      colonnes: {
        etat: 'retire',
        brouillon: null,
        revision: numero,
        sansReponse: [],
        motifDeRetrait: motif,
        modifieLe: le,
      },
      fait: 'bulletin_retire',
      detail: { motif },
    })
  })
}
