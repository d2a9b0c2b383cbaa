import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { getActionInput } from './get-action.input.ts'
import { getAction } from './get-action.service.ts'

export const getActionProcedure = avecDroits
  .input(getActionInput)
  .query(async ({ ctx, input }) => deplier(await getAction(ctx, input)))
