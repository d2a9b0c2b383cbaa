import { agentConnecte } from '../../../core/trpc/trpc.ts'
import { recordRelevesInput } from './record-releves.input.ts'
import { recordReleves } from './record-releves.service.ts'

export const recordRelevesProcedure = agentConnecte
  .input(recordRelevesInput)
  .mutation(({ ctx, input }) => recordReleves(ctx, input.releves))
