import * as z from 'zod'
import { deplier } from '../../core/trpc/deplier.ts'
import { stockable } from '../../core/trpc/saisie.ts'
import { router } from '../../core/trpc/trpc.ts'
import { cyber } from '../procedure.ts'
import { createProduit } from './create/create-produit.service.ts'
import { deleteProduit } from './delete/delete-produit.service.ts'
import { listProduits } from './list/list-produits.service.ts'
import { createProduitInput, deleteProduitInput, updateProduitInput } from './produit.input.ts'
import { updateProduit } from './update/update-produit.service.ts'

const listProduitsInput = z.strictObject({ q: stockable(z.string().max(200)) })

/** Les produits que la sphère emploie, que les avis désignent ou non. */
export const produitRouter = router({
  list: cyber('cyber.lire')
    .input(listProduitsInput)
    .query(({ ctx, input }) => listProduits(ctx, input.q)),
  create: cyber('annuaire.tenir')
    .input(createProduitInput)
    .mutation(async ({ ctx, input }) => deplier(await createProduit(ctx, input))),
  update: cyber('annuaire.tenir')
    .input(updateProduitInput)
    .mutation(async ({ ctx, input }) => deplier(await updateProduit(ctx, input))),
  delete: cyber('annuaire.tenir')
    .input(deleteProduitInput)
    .mutation(async ({ ctx, input }) => deplier(await deleteProduit(ctx, input))),
})
