import { avecDroits } from '../../../core/trpc/trpc.ts'
import { listActionsInput } from './list-actions.input.ts'
import { listActions } from './list-actions.service.ts'

export const listActionsProcedure = avecDroits
  .input(listActionsInput)
  .query(({ ctx, input }) => listActions(ctx, input))
