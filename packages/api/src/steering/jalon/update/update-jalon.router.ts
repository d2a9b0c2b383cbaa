import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { updateJalonInput } from './update-jalon.input.ts'
import { updateJalon } from './update-jalon.service.ts'

export const updateJalonProcedure = avecDroits
  .input(updateJalonInput)
  .mutation(async ({ ctx, input }) => deplier(await updateJalon(ctx, input)))
