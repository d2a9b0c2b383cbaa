import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { createJalonInput } from './create-jalon.input.ts'
import { createJalon } from './create-jalon.service.ts'

export const createJalonProcedure = avecDroits
  .input(createJalonInput)
  .mutation(async ({ ctx, input }) => deplier(await createJalon(ctx, input)))
