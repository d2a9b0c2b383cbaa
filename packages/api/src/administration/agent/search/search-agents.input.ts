import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'

export const searchAgentsInput = z.strictObject({
  q: stockable(z.string().trim().min(2, 'Saisissez au moins deux lettres.').max(100)),
  limite: z.int().min(1).max(50).optional(),
})

export type SearchAgentsInput = z.output<typeof searchAgentsInput>
