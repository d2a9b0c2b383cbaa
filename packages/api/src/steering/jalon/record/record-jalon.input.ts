import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { compteRenduDeJalon } from '../jalon.input.ts'

export const recordJalonInput = z.strictObject({ id: identifiant, version, ...compteRenduDeJalon })
export type RecordJalonInput = z.infer<typeof recordJalonInput>
