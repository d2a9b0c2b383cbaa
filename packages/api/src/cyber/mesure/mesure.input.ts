import { codeDExigenceSchema, saisieDeMesure } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockable } from '../../core/trpc/saisie.ts'

/** Ce que l’on saisit d’une mesure, tel que la base sait le garder. */
export const mesureStockable = {
  ...saisieDeMesure,
  libelle: stockable(saisieDeMesure.libelle),
  porteur: stockable(saisieDeMesure.porteur),
  commentaire: stockable(saisieDeMesure.commentaire),
  codes: z
    .array(stockable(codeDExigenceSchema))
    .min(1, 'Choisissez au moins un écart que la mesure réduit.')
    .max(200),
}
