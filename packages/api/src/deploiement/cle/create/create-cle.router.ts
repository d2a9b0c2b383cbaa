import { deplier } from '../../../core/trpc/deplier.ts'
import { deploiement } from '../../procedure.ts'
import { createCleInput } from './create-cle.input.ts'
import { createCle } from './create-cle.service.ts'

export const createCleProcedure = deploiement
  .input(createCleInput)
  .mutation(async ({ ctx, input }) => deplier(await createCle(ctx, input)))
