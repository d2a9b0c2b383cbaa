import * as z from 'zod'
import { LONGUEUR_DE_VECTEUR } from '@sssi/domain/cyber'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

export const updateVecteurInput = z.strictObject({
  id: identifiant,
  version,
  cve: stockable(z.string().max(30)),
  /** `null` : revenir à la note publiée. */
  vecteur: stockable(z.string().trim().max(LONGUEUR_DE_VECTEUR).nullable()),
  motif: stockable(z.string().trim().max(2_000)),
})
export type UpdateVecteurInput = z.output<typeof updateVecteurInput>
