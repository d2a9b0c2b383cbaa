import { codeDExigenceSchema, saisieDeReponse } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

export const saveReponseInput = z.strictObject({
  evaluationId: identifiant,
  code: stockable(codeDExigenceSchema),
  /** Version lue de cette réponse ; 0 : elle n’existe pas encore. */
  version,
  ...saisieDeReponse,
  commentaire: stockable(saisieDeReponse.commentaire),
  preuve: stockable(saisieDeReponse.preuve),
  lien: stockable(saisieDeReponse.lien),
})
export type SaveReponseInput = z.output<typeof saveReponseInput>
