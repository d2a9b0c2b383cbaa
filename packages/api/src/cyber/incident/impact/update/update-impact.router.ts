import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { updateImpactInput } from './update-impact.input.ts'
import { updateImpact } from './update-impact.service.ts'

export const updateImpactProcedure = cyber('incident.gerer')
  .input(updateImpactInput)
  .mutation(async ({ ctx, input }) => deplier(await updateImpact(ctx, input)))
