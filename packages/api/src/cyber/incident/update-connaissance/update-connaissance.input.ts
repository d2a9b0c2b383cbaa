import { instantDIncidentSchema, motifSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../saisie.ts'

export const updateConnaissanceInput = stockables(
  z.strictObject({ ...incidentLu, le: instantDIncidentSchema, motif: motifSchema }),
)
export type UpdateConnaissanceInput = z.output<typeof updateConnaissanceInput>
