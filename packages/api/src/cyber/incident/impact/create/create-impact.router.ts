import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { createImpactInput } from './create-impact.input.ts'
import { createImpact } from './create-impact.service.ts'

export const createImpactProcedure = cyber('incident.gerer')
  .input(createImpactInput)
  .mutation(async ({ ctx, input }) => deplier(await createImpact(ctx, input)))
