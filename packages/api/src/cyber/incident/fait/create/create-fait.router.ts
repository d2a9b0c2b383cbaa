import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { createFaitInput } from './create-fait.input.ts'
import { createFait } from './create-fait.service.ts'

export const createFaitProcedure = cyber('incident.gerer')
  .input(createFaitInput)
  .mutation(async ({ ctx, input }) => deplier(await createFait(ctx, input)))
