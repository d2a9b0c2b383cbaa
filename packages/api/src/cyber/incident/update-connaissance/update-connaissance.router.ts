import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateConnaissanceInput } from './update-connaissance.input.ts'
import { updateConnaissance } from './update-connaissance.service.ts'

export const updateConnaissanceProcedure = cyber('incident.gerer')
  .input(updateConnaissanceInput)
  .mutation(async ({ ctx, input }) => deplier(await updateConnaissance(ctx, input)))
