import { motifDeLeveeSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

export const withdrawAlerteInput = z.strictObject({
  id: identifiant,
  version,
  motif: stockable(motifDeLeveeSchema),
})
export type WithdrawAlerteInput = z.output<typeof withdrawAlerteInput>
