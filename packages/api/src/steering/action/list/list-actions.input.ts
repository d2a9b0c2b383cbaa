import { filtrePlanSchema, requetePlanSchema } from '@sssi/domain'
import * as z from 'zod'

export const listActionsInput = z.strictObject({
  ...requetePlanSchema.shape,
  filtre: z.strictObject(filtrePlanSchema.shape),
})
