import { identifiantDeSectionSchema } from '@sssi/domain'
import * as z from 'zod'

export const listClesInput = z.strictObject({
  /** `null` : celles de toutes les sections. */
  section: identifiantDeSectionSchema.nullable(),
})

export type ListClesInput = z.output<typeof listClesInput>
