import { organismeCodeSchema } from '@sssi/domain'
import { reponseSaisieSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { entierMaximal, identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

export const recordReponseInput = z.strictObject({
  bulletinId: identifiant,
  organisme: organismeCodeSchema,
  /** La révision que l’agent a lue, et à laquelle il répond. */
  revisionLue: z.int().min(1).max(entierMaximal),
  /** La version lue de cette réponse ; 0 : l’organisme n’a pas encore répondu. */
  version,
  ...reponseSaisieSchema.shape,
  commentaire: stockable(reponseSaisieSchema.shape.commentaire),
})
export type RecordReponseInput = z.output<typeof recordReponseInput>
