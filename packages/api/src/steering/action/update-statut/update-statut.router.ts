import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { updateStatutInput } from './update-statut.input.ts'
import { updateStatut } from './update-statut.service.ts'

export const updateStatutProcedure = avecDroits
  .input(updateStatutInput)
  .mutation(async ({ ctx, input }) => deplier(await updateStatut(ctx, input)))
