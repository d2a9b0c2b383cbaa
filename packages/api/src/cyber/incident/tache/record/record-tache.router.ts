import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { recordTacheInput } from './record-tache.input.ts'
import { recordTache } from './record-tache.service.ts'

export const recordTacheProcedure = cyber('incident.gerer')
  .input(recordTacheInput)
  .mutation(async ({ ctx, input }) => deplier(await recordTache(ctx, input)))
