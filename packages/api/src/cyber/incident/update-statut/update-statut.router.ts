import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateStatutInput } from './update-statut.input.ts'
import { updateStatut } from './update-statut.service.ts'

export const updateStatutProcedure = cyber('incident.gerer')
  .input(updateStatutInput)
  .mutation(async ({ ctx, input }) => deplier(await updateStatut(ctx, input)))
