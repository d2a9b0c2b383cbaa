import { impactSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../../saisie.ts'

export const updateImpactInput = stockables(z.strictObject({ ...incidentLu, ...impactSchema.shape }))
export type UpdateImpactInput = z.output<typeof updateImpactInput>
