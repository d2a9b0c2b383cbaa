import { instanceSchema } from '@sssi/domain'
import * as z from 'zod'

const { type, date } = instanceSchema.shape

export const createInstanceInput = z.strictObject({ type, date })
export type CreateInstanceInput = z.infer<typeof createInstanceInput>
