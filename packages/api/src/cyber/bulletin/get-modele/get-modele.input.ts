import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getModeleInput = z.strictObject({ avisId: identifiant })
export type GetModeleInput = z.output<typeof getModeleInput>
