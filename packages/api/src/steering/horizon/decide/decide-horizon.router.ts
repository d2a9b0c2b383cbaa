import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { decideHorizonInput } from './decide-horizon.input.ts'
import { decideHorizon } from './decide-horizon.service.ts'

export const decideHorizonProcedure = avecDroits
  .input(decideHorizonInput)
  .mutation(async ({ ctx, input }) => deplier(await decideHorizon(ctx, input)))
