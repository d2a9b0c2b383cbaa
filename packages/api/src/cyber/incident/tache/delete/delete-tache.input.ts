import * as z from 'zod'
import { incidentLu } from '../../saisie.ts'

export const deleteTacheInput = z.strictObject(incidentLu)
export type DeleteTacheInput = z.output<typeof deleteTacheInput>
