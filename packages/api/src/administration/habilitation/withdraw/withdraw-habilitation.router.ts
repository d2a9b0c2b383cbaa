import { deplier } from '../../../core/trpc/deplier.ts'
import { administration } from '../../procedure.ts'
import { withdrawHabilitationInput } from './withdraw-habilitation.input.ts'
import { withdrawHabilitation } from './withdraw-habilitation.service.ts'

export const withdrawHabilitationProcedure = administration
  .input(withdrawHabilitationInput)
  .mutation(async ({ ctx, input }) => deplier(await withdrawHabilitation(ctx, input)))
