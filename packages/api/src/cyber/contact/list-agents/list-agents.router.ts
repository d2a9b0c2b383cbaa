import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { listAgentsInput } from './list-agents.input.ts'
import { listAgents } from './list-agents.service.ts'

export const listAgentsProcedure = cyber('annuaire.tenir')
  .input(listAgentsInput)
  .query(async ({ ctx, input }) => deplier(await listAgents(ctx, input)))
