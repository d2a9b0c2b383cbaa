import { texteDIncidentSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../saisie.ts'

export const updateIncidentInput = stockables(
  z.strictObject({ ...incidentLu, ...texteDIncidentSchema.shape }),
)
export type UpdateIncidentInput = z.output<typeof updateIncidentInput>
