import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createCampagneInput } from './create-campagne.input.ts'
import { createCampagne } from './create-campagne.service.ts'

export const createCampagneProcedure = cyber('campagne.gerer')
  .input(createCampagneInput)
  .mutation(async ({ ctx, input }) => deplier(await createCampagne(ctx, input)))
