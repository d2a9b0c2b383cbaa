import { faitSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../../saisie.ts'

export const updateFaitInput = stockables(z.strictObject({ ...incidentLu, ...faitSchema.shape }))
export type UpdateFaitInput = z.output<typeof updateFaitInput>
