import { texteDAlerteSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

export const updateAlerteInput = z.strictObject({
  id: identifiant,
  version,
  message: stockable(texteDAlerteSchema),
})
export type UpdateAlerteInput = z.output<typeof updateAlerteInput>
