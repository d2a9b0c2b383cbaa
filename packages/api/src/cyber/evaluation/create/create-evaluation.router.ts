import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createEvaluationInput } from './create-evaluation.input.ts'
import { createEvaluation } from './create-evaluation.service.ts'

export const createEvaluationProcedure = cyber('norme.evaluer')
  .input(createEvaluationInput)
  .mutation(async ({ ctx, input }) => deplier(await createEvaluation(ctx, input)))
