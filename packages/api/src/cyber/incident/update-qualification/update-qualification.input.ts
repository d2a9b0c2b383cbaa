import { qualificationSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../saisie.ts'

export const updateQualificationInput = stockables(
  z.strictObject({ ...incidentLu, qualification: qualificationSchema }),
)
export type UpdateQualificationInput = z.output<typeof updateQualificationInput>
