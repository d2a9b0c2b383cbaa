import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { recordJalonInput } from './record-jalon.input.ts'
import { recordJalon } from './record-jalon.service.ts'

export const recordJalonProcedure = avecDroits
  .input(recordJalonInput)
  .mutation(async ({ ctx, input }) => deplier(await recordJalon(ctx, input)))
