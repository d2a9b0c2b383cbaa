import { cyber } from '../../procedure.ts'
import { listEvaluationsInput } from './list-evaluations.input.ts'
import { listEvaluations } from './list-evaluations.service.ts'

export const listEvaluationsProcedure = cyber('cyber.lire')
  .input(listEvaluationsInput)
  .query(({ ctx, input }) => listEvaluations(ctx, input))
