import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { proposeDeclassementInput } from './propose-declassement.input.ts'
import { proposeDeclassement } from './propose-declassement.service.ts'

export const proposeDeclassementProcedure = cyber('bulletin.publier')
  .input(proposeDeclassementInput)
  .mutation(async ({ ctx, input }) => deplier(await proposeDeclassement(ctx, input)))
