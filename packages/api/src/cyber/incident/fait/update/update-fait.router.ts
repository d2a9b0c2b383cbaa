import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { updateFaitInput } from './update-fait.input.ts'
import { updateFait } from './update-fait.service.ts'

export const updateFaitProcedure = cyber('incident.gerer')
  .input(updateFaitInput)
  .mutation(async ({ ctx, input }) => deplier(await updateFait(ctx, input)))
