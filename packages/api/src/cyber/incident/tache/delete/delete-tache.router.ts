import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { deleteTacheInput } from './delete-tache.input.ts'
import { deleteTache } from './delete-tache.service.ts'

export const deleteTacheProcedure = cyber('incident.gerer')
  .input(deleteTacheInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteTache(ctx, input)))
