import { motifSchema, statutIncidentSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../saisie.ts'

export const updateStatutInput = stockables(
  z.strictObject({ ...incidentLu, vers: statutIncidentSchema, motif: motifSchema.nullable() }),
)
export type UpdateStatutInput = z.output<typeof updateStatutInput>
