import { admetLeGeste } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { declassement } from '../../declassement/declassement.table.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { bulletinIntrouvable, gesteImpossible } from '../bulletin.errors.ts'
import { bulletin } from '../bulletin.table.ts'
import { inscrireBulletin, OBJET_BULLETIN } from '../faits.ts'
import { chargerBulletinVerrouille, ecritDesBulletins } from '../lecture/bulletin-lisible.ts'
import type { DeleteBulletinInput } from './delete-bulletin.input.ts'

/** Jette un brouillon jamais publié. Ce qui l’a été ne s’efface pas : il se retire. */
export function deleteBulletin(ctx: ContexteAgent, { id, version }: DeleteBulletinInput) {
  return enTransaction<{ id: string }, Erreur>(ctx.db, async (tx) => {
    const lu = await chargerBulletinVerrouille(tx, ctx.agent, id)
    if (!lu || !ecritDesBulletins(ctx.agent)) return echec(bulletinIntrouvable())
    if (lu.version !== version)
      return echec(await conflitDeVersion(tx, OBJET_BULLETIN, id, { version: lu.version }))
    if (!admetLeGeste(lu.etat, 'supprimer')) return echec(gesteImpossible(lu.etat))
    await tx.delete(declassement).where(eq(declassement.bulletinId, id))
    await tx.delete(bulletin).where(eq(bulletin.id, id))
    await inscrireBulletin(tx, ctx, id, 'bulletin_supprime')
    return ok({ id })
  })
}
