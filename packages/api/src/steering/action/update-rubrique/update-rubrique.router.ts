import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { updateRubriqueInput } from './update-rubrique.input.ts'
import { updateRubrique } from './update-rubrique.service.ts'

export const updateRubriqueProcedure = avecDroits
  .input(updateRubriqueInput)
  .mutation(async ({ ctx, input }) => deplier(await updateRubrique(ctx, input)))
