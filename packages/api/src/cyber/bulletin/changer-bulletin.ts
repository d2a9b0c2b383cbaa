import { admetLeGeste, type Diffusion, type GesteDeBulletin } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import { annoncerEnDirect } from '../../core/direct/annoncer.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { bulletinIntrouvable, gesteImpossible } from './bulletin.errors.ts'
import { bulletin, type BulletinEnregistre } from './bulletin.table.ts'
import { inscrireBulletin, OBJET_BULLETIN, type FaitDeBulletin } from './faits.ts'
import { chargerBulletinVerrouille, ecritDesBulletins } from './lecture/bulletin-lisible.ts'

export interface ChangementDeBulletin {
  readonly colonnes: Partial<typeof bulletin.$inferInsert>
  readonly fait: FaitDeBulletin
  readonly detail?: Readonly<Record<string, unknown>>
}

export interface BulletinChange {
  readonly id: string
  readonly version: number
}

/**
 * Ce qu’un autre a écrit depuis la lecture, dans la forme du formulaire. En TLP:RED, le numéro de version seul : le reste se relit
 * par la fiche, qui inscrit chaque lecture.
 */
const courantDe = ({ contenu, brouillon, tlp, destinataires, personnes, version }: BulletinEnregistre) =>
  tlp === 'RED'
    ? { version }
    : { contenu: brouillon ?? contenu, diffusion: { tlp, destinataires, personnes }, version }

/**
 * Change un bulletin : le verrouille, s’il existe pour l’agent et si le CERT est l’agent ; vérifie qu’il admet ce geste et que
 * personne ne l’a changé depuis sa lecture ; laisse `decider` juger, écrit, inscrit au journal et prévient les pages ouvertes.
 */
export function changerBulletin(
  ctx: ContexteAgent,
  { id, version, geste }: { readonly id: string; readonly version: number; readonly geste: GesteDeBulletin },
  decider: (tx: Db, lu: BulletinEnregistre) => Promise<Result<ChangementDeBulletin>>,
): Promise<Result<BulletinChange>> {
  return enTransaction<BulletinChange, Erreur>(ctx.db, async (tx) => {
    const lu = await chargerBulletinVerrouille(tx, ctx.agent, id)
    if (!lu || !ecritDesBulletins(ctx.agent)) return echec(bulletinIntrouvable())
    if (lu.version !== version) return echec(await conflitDeVersion(tx, OBJET_BULLETIN, id, courantDe(lu)))
    if (!admetLeGeste(lu.etat, geste)) return echec(gesteImpossible(lu.etat))
    const decision = await decider(tx, lu)
    if (!decision.ok) return decision
    const { colonnes, fait, detail } = decision.value
    const [ecrit] = await tx
      .update(bulletin)
      .set({ ...colonnes, version: version + 1 })
      .where(eq(bulletin.id, id))
      .returning()
    await inscrireBulletin(tx, ctx, id, fait, detail)
    if (ecrit && ecrit.etat !== 'brouillon') await annoncer(tx, ecrit, fait)
    return ok({ id, version: version + 1 })
  })
}

/** Une écriture en cours ne regarde que le CERT ; le reste, ceux qui lisent le bulletin. Rien du contenu ne part. */
export function annoncer(tx: Db, ecrit: BulletinEnregistre, fait: FaitDeBulletin): Promise<void> {
  const { id, tlp, destinataires, clients, personnes, numero } = ecrit
  const diffusion: Diffusion =
    fait === 'bulletin_ecrit' && tlp !== 'RED'
      ? { tlp: 'AMBER+STRICT', destinataires: [], clients: [], personnes: [] }
      : { tlp, destinataires, clients, personnes }
  return annoncerEnDirect(tx, { sujet: OBJET_BULLETIN, objetId: id, fait, diffusion, donnees: { numero } })
}
