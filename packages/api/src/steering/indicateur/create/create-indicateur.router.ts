import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { createIndicateurInput } from './create-indicateur.input.ts'
import { createIndicateur } from './create-indicateur.service.ts'

export const createIndicateurProcedure = avecDroits
  .input(createIndicateurInput)
  .mutation(async ({ ctx, input }) => deplier(await createIndicateur(ctx, input)))
