import { instantDIncidentSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../saisie.ts'

export const updateRapportDemandeInput = stockables(
  z.strictObject({ ...incidentLu, pour: instantDIncidentSchema.nullable() }),
)
export type UpdateRapportDemandeInput = z.output<typeof updateRapportDemandeInput>
