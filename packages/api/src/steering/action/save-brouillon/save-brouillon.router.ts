import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { saveBrouillonInput } from './save-brouillon.input.ts'
import { saveBrouillon } from './save-brouillon.service.ts'

export const saveBrouillonProcedure = avecDroits
  .input(saveBrouillonInput)
  .mutation(async ({ ctx, input }) => deplier(await saveBrouillon(ctx, input)))
