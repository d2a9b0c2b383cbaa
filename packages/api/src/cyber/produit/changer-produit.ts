import { can, type Agent } from '@sssi/domain'
import { expositionsLues, normaliserNom } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { produitIntrouvable } from './produit.errors.ts'
import { produit, type ProduitEnregistre } from './produit.table.ts'

export const OBJET_PRODUIT = 'produit'

export const cleDe = ({ editeur, produit: nom }: Pick<ProduitEnregistre, 'editeur' | 'produit'>): string =>
  `${normaliserNom(editeur)}|${normaliserNom(nom)}`

/**
 * L’inventaire d’un organisme, comme son annuaire, est tenu par son RSSI et par le CERT : c’est le même droit, sur ce que
 * l’organisme dit de lui-même.
 */
export const peutTenir = (
  ctx: Pick<ContexteAgent, 'agent'>,
  organisme: ProduitEnregistre['organisme'],
): boolean => can(ctx.agent, 'annuaire.tenir', { type: 'organisme', organisme })

/** Chacun lit son inventaire ; le CERT et le HFDS, celui de tous. */
export const peutLireLInventaire = (agent: Agent, organisme: ProduitEnregistre['organisme']): boolean =>
  expositionsLues(agent).includes(organisme)

export function inscrireProduit(
  tx: Db,
  ctx: ContexteAgent,
  fait: 'cree' | 'modifie' | 'retire',
  { id, organisme, editeur, produit: nom }: ProduitEnregistre,
): Promise<void> {
  return inscrireAuJournalCyber(tx, {
    objet: OBJET_PRODUIT,
    objetId: id,
    fait,
    detail: { organisme, editeur, produit: nom },
    agent: ctx.agent,
    le: ctx.horloge.maintenant(),
  })
}

/** Change une ligne que l’agent tient et que personne n’a changée depuis sa lecture. */
export function changerProduit(
  ctx: ContexteAgent,
  { id, version }: { readonly id: string; readonly version: number },
  changer: (tx: Db, lu: ProduitEnregistre) => Promise<Erreur | null>,
): Promise<Result<{ id: string; version: number }>> {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const [lu] = await tx.select().from(produit).where(eq(produit.id, id)).for('update')
    if (!lu || !peutTenir(ctx, lu.organisme)) return echec(produitIntrouvable())
    if (lu.version !== version) {
      const { editeur, produit: nom, alias, usage } = lu
      const courant = { editeur, produit: nom, alias, usage, version: lu.version }
      return echec(await conflitDeVersion(tx, OBJET_PRODUIT, id, courant))
    }
    const refus = await changer(tx, lu)
    return refus ? echec(refus) : ok({ id, version: version + 1 })
  })
}
