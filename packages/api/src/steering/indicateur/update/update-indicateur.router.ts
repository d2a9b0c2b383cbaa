import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { updateIndicateurInput } from './update-indicateur.input.ts'
import { updateIndicateur } from './update-indicateur.service.ts'

export const updateIndicateurProcedure = avecDroits
  .input(updateIndicateurInput)
  .mutation(async ({ ctx, input }) => deplier(await updateIndicateur(ctx, input)))
