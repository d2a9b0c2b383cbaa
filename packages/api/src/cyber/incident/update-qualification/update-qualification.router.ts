import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateQualificationInput } from './update-qualification.input.ts'
import { updateQualification } from './update-qualification.service.ts'

export const updateQualificationProcedure = cyber('incident.gerer')
  .input(updateQualificationInput)
  .mutation(async ({ ctx, input }) => deplier(await updateQualification(ctx, input)))
