import { valeurSchema } from '@sssi/domain'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

const { date, valeur, commentaire } = valeurSchema.shape

export const recordValeurInput = z.strictObject({
  id: identifiant,
  /** Version de l’indicateur : deux agents qui corrigent la même date se voient. */
  version,
  date,
  valeur,
  commentaire: stockable(commentaire),
})
export type RecordValeurInput = z.infer<typeof recordValeurInput>
