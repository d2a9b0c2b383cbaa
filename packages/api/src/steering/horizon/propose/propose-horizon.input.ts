import { anneeHorizonSchema, longueurs, texteRequis } from '@sssi/domain'
import * as z from 'zod'
import { codeAction, stockable } from '../../../core/trpc/saisie.ts'

export const proposeHorizonInput = z.strictObject({
  code: codeAction,
  annee: anneeHorizonSchema,
  motif: stockable(texteRequis('le motif de la révision', longueurs.commentaire)),
})
export type ProposeHorizonInput = z.infer<typeof proposeHorizonInput>
