import * as z from 'zod'
import { incidentLu } from '../../saisie.ts'

export const deleteImpactInput = z.strictObject(incidentLu)
export type DeleteImpactInput = z.output<typeof deleteImpactInput>
