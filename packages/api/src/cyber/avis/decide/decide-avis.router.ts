import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { decideAvisInput, decideLotInput } from './decide-avis.input.ts'
import { decideAvis, decideLot } from './decide-avis.service.ts'

export const decideAvisProcedure = cyber('cyber.veiller')
  .input(decideAvisInput)
  .mutation(async ({ ctx, input }) => deplier(await decideAvis(ctx, input)))

export const decideLotProcedure = cyber('cyber.veiller')
  .input(decideLotInput)
  .mutation(async ({ ctx, input }) => ({ issues: deplier(await decideLot(ctx, input)) }))
