import { deplier } from '../../../core/trpc/deplier.ts'
import { administration } from '../../procedure.ts'
import { grantHabilitationInput } from './grant-habilitation.input.ts'
import { grantHabilitation } from './grant-habilitation.service.ts'

export const grantHabilitationProcedure = administration
  .input(grantHabilitationInput)
  .mutation(async ({ ctx, input }) => deplier(await grantHabilitation(ctx, input)))
