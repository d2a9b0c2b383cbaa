import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { publishEvaluationInput } from './publish-evaluation.input.ts'
import { publishEvaluation } from './publish-evaluation.service.ts'

export const publishEvaluationProcedure = cyber('norme.evaluer')
  .input(publishEvaluationInput)
  .mutation(async ({ ctx, input }) => deplier(await publishEvaluation(ctx, input)))
