import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const recordVerificationInput = z.strictObject({ id: identifiant, version })
export type RecordVerificationInput = z.output<typeof recordVerificationInput>
