import { avecDroits } from '../../../core/trpc/trpc.ts'
import { searchActionsInput } from './search-actions.input.ts'
import { searchActions } from './search-actions.service.ts'

export const searchActionsProcedure = avecDroits
  .input(searchActionsInput)
  .query(({ ctx, input }) => searchActions(ctx, input))
