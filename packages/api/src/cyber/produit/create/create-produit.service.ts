import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { normaliserNom } from '@sssi/domain/cyber'
import { cleDe, inscrireProduit, peutTenir } from '../changer-produit.ts'
import { produitDejaDeclare, produitSansNom, produitsDUnAutreOrganisme } from '../produit.errors.ts'
import type { CreateProduitInput } from '../produit.input.ts'
import { produit } from '../produit.table.ts'
import { rapprocher } from '../rapprocher.ts'

/** Déclare un produit qu’un organisme emploie ; les avis qui le désignent le concernent aussitôt. */
export function createProduit(
  ctx: ContexteAgent,
  saisie: CreateProduitInput,
): Promise<Result<{ id: string; version: number }>> {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    if (!peutTenir(ctx, saisie.organisme)) return echec(produitsDUnAutreOrganisme())
    if (normaliserNom(saisie.editeur) === '') return echec(produitSansNom())
    const [modifieLe, modifiePar] = [ctx.horloge.maintenant(), ctx.agent.libelle]
    const [cree] = await tx
      .insert(produit)
      .values({ id: ctx.nouvelId(), ...saisie, cle: cleDe(saisie), modifieLe, modifiePar, version: 1 })
      .onConflictDoNothing()
      .returning()
    if (!cree) return echec(produitDejaDeclare())
    await rapprocher(tx, cree)
    await inscrireProduit(tx, ctx, 'cree', cree)
    return ok({ id: cree.id, version: 1 })
  })
}
