import { longueurs, meteoSchema, texteLibre } from '@sssi/domain'
import * as z from 'zod'
import { codeAction, stockable } from '../../../core/trpc/saisie.ts'

export const saveBrouillonInput = z.strictObject({
  code: codeAction,
  meteo: meteoSchema,
  synthese: stockable(texteLibre(longueurs.synthese)),
})
export type SaveBrouillonInput = z.infer<typeof saveBrouillonInput>
