import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { createTacheInput } from './create-tache.input.ts'
import { createTache } from './create-tache.service.ts'

export const createTacheProcedure = cyber('incident.gerer')
  .input(createTacheInput)
  .mutation(async ({ ctx, input }) => deplier(await createTache(ctx, input)))
