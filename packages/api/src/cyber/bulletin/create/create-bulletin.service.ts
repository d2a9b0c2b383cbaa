import { and, eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { avis } from '../../avis/avis.table.ts'
import { composerDiffusion, enColonnes } from '../../diffusion/composer-diffusion.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { introuvable } from '../../erreurs.ts'
import { bulletin } from '../bulletin.table.ts'
import type { BulletinChange } from '../changer-bulletin.ts'
import { colonnesDeContenu } from '../colonnes-de-contenu.ts'
import { inscrireBulletin } from '../faits.ts'
import { ouvreSonAvis } from '../lecture/ouvre-son-avis.ts'
import { plusOuvertQueSonAvis } from '../update-diffusion/update-diffusion.errors.ts'
import type { CreateBulletinInput } from './create-bulletin.input.ts'

/** Commence un bulletin, d’un avis trié ou de rien. Il n’est qu’au CERT tant qu’il n’est pas publié. */
export function createBulletin(ctx: ContexteAgent, { avisId, contenu, diffusion }: CreateBulletinInput) {
  return enTransaction<BulletinChange, Erreur>(ctx.db, async (tx) => {
    if (avisId !== null) {
      const [lu] = await tx
        .select({ id: avis.id })
        .from(avis)
        .where(and(eq(avis.id, avisId), lisible(avis, ctx.agent)))
      if (!lu) return echec(introuvable('Cet avis'))
      if (await ouvreSonAvis(tx, avisId, diffusion.tlp)) return echec(plusOuvertQueSonAvis())
    }
    const id = ctx.nouvelId()
    const le = ctx.horloge.maintenant()
    await tx.insert(bulletin).values({
      id,
      numero: null,
      etat: 'brouillon',
      ...enColonnes(await composerDiffusion(tx, diffusion, ctx.agent)),
      contenu,
      brouillon: null,
      ...colonnesDeContenu(contenu, null),
      avisId,
      revision: 0,
      sansReponse: [],
      creeParId: ctx.agent.id,
      creeLe: le,
      publieLe: null,
      modifieLe: le,
      motifDeRetrait: null,
      version: 1,
    })
    await inscrireBulletin(tx, ctx, id, 'bulletin_cree', { tlp: diffusion.tlp, avisId })
    return ok({ id, version: 1 })
  })
}
