import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getVerificationInput = z.strictObject({ id: identifiant })
export type GetVerificationInput = z.output<typeof getVerificationInput>
