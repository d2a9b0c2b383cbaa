import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getEvaluationInput } from './get-evaluation.input.ts'
import { getEvaluation } from './get-evaluation.service.ts'

export const getEvaluationProcedure = cyber('cyber.lire')
  .input(getEvaluationInput)
  .query(async ({ ctx, input }) => deplier(await getEvaluation(ctx, input)))
