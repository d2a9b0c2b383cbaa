import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { assignChefsDeFileInput } from './assign-chefs-de-file.input.ts'
import { assignChefsDeFile } from './assign-chefs-de-file.service.ts'

export const assignChefsDeFileProcedure = avecDroits
  .input(assignChefsDeFileInput)
  .mutation(async ({ ctx, input }) => deplier(await assignChefsDeFile(ctx, input)))
