import { alerteSaisieSchema } from '@sssi/domain/cyber'
import type * as z from 'zod'
import { identifiant, stockable } from '../../../core/trpc/saisie.ts'

const { titre, texte } = alerteSaisieSchema.shape

export const createAlerteInput = alerteSaisieSchema.extend({
  titre: stockable(titre),
  texte: stockable(texte),
  avisId: identifiant.nullable(),
  bulletinId: identifiant.nullable(),
  incidentId: identifiant.nullable(),
})
export type CreateAlerteInput = z.output<typeof createAlerteInput>
