import { normaliserNom } from '@sssi/domain/cyber'
import { and, eq, ne } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { changerProduit, cleDe, inscrireProduit } from '../changer-produit.ts'
import { produitDejaDeclare, produitSansNom } from '../produit.errors.ts'
import type { UpdateProduitInput } from '../produit.input.ts'
import { produit } from '../produit.table.ts'
import { rapprocher } from '../rapprocher.ts'

/** Corrige une ligne de l’inventaire ; les avis désignés avant et après sont relus. */
export function updateProduit(ctx: ContexteAgent, { id, version, ...saisie }: UpdateProduitInput) {
  return changerProduit(ctx, { id, version }, async (tx, lu) => {
    if (normaliserNom(saisie.editeur) === '') return produitSansNom()
    const cle = cleDe(saisie)
    const [autre] = await tx
      .select({ id: produit.id })
      .from(produit)
      .where(and(eq(produit.organisme, lu.organisme), eq(produit.cle, cle), ne(produit.id, id)))
    if (autre) return produitDejaDeclare()
    const apres = {
      ...lu,
      ...saisie,
      cle,
      modifieLe: ctx.horloge.maintenant(),
      modifiePar: ctx.agent.libelle,
      version: version + 1,
    }
    await tx.update(produit).set(apres).where(eq(produit.id, id))
    await rapprocher(tx, lu, apres)
    await inscrireProduit(tx, ctx, 'modifie', apres)
    return null
  })
}
