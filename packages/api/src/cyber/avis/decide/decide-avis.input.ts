import { decisionsDAvis } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

const motif = stockable(z.string().trim().max(2_000))

export const decideAvisInput = z.strictObject({
  id: identifiant,
  version,
  decision: z.enum(decisionsDAvis),
  motif,
})
export type DecideAvisInput = z.output<typeof decideAvisInput>

/** Ignorer d’un geste les avis cochés sur une page, pour une même raison. */
export const decideLotInput = z.strictObject({
  avis: z
    .array(z.strictObject({ id: identifiant, version }))
    .min(1, 'Cochez au moins un avis.')
    .max(100),
  motif,
})
export type DecideLotInput = z.output<typeof decideLotInput>
