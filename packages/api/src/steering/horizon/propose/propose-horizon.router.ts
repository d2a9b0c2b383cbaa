import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { proposeHorizonInput } from './propose-horizon.input.ts'
import { proposeHorizon } from './propose-horizon.service.ts'

export const proposeHorizonProcedure = avecDroits
  .input(proposeHorizonInput)
  .mutation(async ({ ctx, input }) => deplier(await proposeHorizon(ctx, input)))
