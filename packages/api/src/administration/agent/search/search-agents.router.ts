import { administration } from '../../procedure.ts'
import { searchAgentsInput } from './search-agents.input.ts'
import { searchAgents } from './search-agents.service.ts'

export const searchAgentsProcedure = administration
  .input(searchAgentsInput)
  .query(({ ctx, input }) => searchAgents(ctx, input))
