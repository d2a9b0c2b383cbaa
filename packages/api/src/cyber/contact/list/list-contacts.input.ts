import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'

export const listContactsInput = z.strictObject({
  q: stockable(z.string().trim().max(100)),
  organisme: organismeCodeSchema.nullable(),
})
export type ListContactsInput = z.output<typeof listContactsInput>
