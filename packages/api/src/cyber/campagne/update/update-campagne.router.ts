import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateCampagneInput } from './update-campagne.input.ts'
import { updateCampagne } from './update-campagne.service.ts'

export const updateCampagneProcedure = cyber('campagne.gerer')
  .input(updateCampagneInput)
  .mutation(async ({ ctx, input }) => deplier(await updateCampagne(ctx, input)))
