import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { deleteJalonInput } from './delete-jalon.input.ts'
import { deleteJalon } from './delete-jalon.service.ts'

export const deleteJalonProcedure = avecDroits
  .input(deleteJalonInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteJalon(ctx, input)))
