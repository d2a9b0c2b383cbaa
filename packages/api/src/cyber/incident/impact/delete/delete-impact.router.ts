import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { deleteImpactInput } from './delete-impact.input.ts'
import { deleteImpact } from './delete-impact.service.ts'

export const deleteImpactProcedure = cyber('incident.gerer')
  .input(deleteImpactInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteImpact(ctx, input)))
