import { definitionDeChaineSchema, niveauDeChaineSchema, NIVEAUX_MAX } from '@sssi/domain/cyber'
import * as z from 'zod'
import { entierMaximal, stockable } from '../../core/trpc/saisie.ts'

export const numeroDeVersion = z.int().min(1).max(entierMaximal)

export const definitionStockable = definitionDeChaineSchema.extend({
  niveaux: z
    .array(niveauDeChaineSchema.extend({ titre: stockable(niveauDeChaineSchema.shape.titre) }))
    .min(1, 'Une chaîne a au moins un niveau.')
    .max(NIVEAUX_MAX, 'Une chaîne a au plus huit niveaux.'),
})
