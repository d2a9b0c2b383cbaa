import { tacheSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../../saisie.ts'

export const updateTacheInput = stockables(z.strictObject({ ...incidentLu, ...tacheSchema.shape }))
export type UpdateTacheInput = z.output<typeof updateTacheInput>
