import { deploiement } from '../../procedure.ts'
import { listClesInput } from './list-cles.input.ts'
import { listCles } from './list-cles.service.ts'

export const listClesProcedure = deploiement
  .input(listClesInput)
  .query(({ ctx, input }) => listCles(ctx, input))
