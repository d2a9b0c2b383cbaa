import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createRelanceInput } from './create-relance.input.ts'
import { createRelance } from './create-relance.service.ts'

export const createRelanceProcedure = cyber('bulletin.publier')
  .input(createRelanceInput)
  .mutation(async ({ ctx, input }) => deplier(await createRelance(ctx, input)))
