import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../core/trpc/saisie.ts'

const ligne = (maximum: number) => stockable(z.string().trim().max(maximum))

/** Ce qu’un organisme dit d’un produit qu’il emploie. */
const description = {
  editeur: stockable(z.string().trim().min(1, 'Donnez l’éditeur du produit.').max(200)),
  produit: ligne(200),
  alias: z
    .array(stockable(z.string().trim().min(2, 'Un autre nom compte au moins deux lettres.').max(200)))
    .max(20),
  usage: ligne(500),
}

export const createProduitInput = z.strictObject({ organisme: organismeCodeSchema, ...description })
export type CreateProduitInput = z.output<typeof createProduitInput>

export const updateProduitInput = z.strictObject({ id: identifiant, version, ...description })
export type UpdateProduitInput = z.output<typeof updateProduitInput>

export const deleteProduitInput = z.strictObject({ id: identifiant, version })
export type DeleteProduitInput = z.output<typeof deleteProduitInput>
