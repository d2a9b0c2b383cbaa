import * as z from 'zod'
import { incidentLu } from '../../saisie.ts'

export const recordTacheInput = z.strictObject({ ...incidentLu, faite: z.boolean() })
export type RecordTacheInput = z.output<typeof recordTacheInput>
