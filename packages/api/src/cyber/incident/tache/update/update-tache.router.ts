import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { updateTacheInput } from './update-tache.input.ts'
import { updateTache } from './update-tache.service.ts'

export const updateTacheProcedure = cyber('incident.gerer')
  .input(updateTacheInput)
  .mutation(async ({ ctx, input }) => deplier(await updateTache(ctx, input)))
