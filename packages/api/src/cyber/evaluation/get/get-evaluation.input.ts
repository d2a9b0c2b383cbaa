import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getEvaluationInput = z.strictObject({ id: identifiant })
export type GetEvaluationInput = z.output<typeof getEvaluationInput>
