import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { deleteIndicateurInput } from './delete-indicateur.input.ts'
import { deleteIndicateur } from './delete-indicateur.service.ts'

export const deleteIndicateurProcedure = avecDroits
  .input(deleteIndicateurInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteIndicateur(ctx, input)))
