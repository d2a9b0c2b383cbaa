import { cyber } from '../../../procedure.ts'
import { searchCiblesInput } from './search-cibles.input.ts'
import { searchCibles } from './search-cibles.service.ts'

export const searchCiblesProcedure = cyber('incident.gerer')
  .input(searchCiblesInput)
  .query(({ ctx, input }) => searchCibles(ctx, input))
