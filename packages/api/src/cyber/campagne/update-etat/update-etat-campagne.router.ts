import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateEtatCampagneInput } from './update-etat-campagne.input.ts'
import { updateEtatCampagne } from './update-etat-campagne.service.ts'

export const updateEtatCampagneProcedure = cyber('campagne.gerer')
  .input(updateEtatCampagneInput)
  .mutation(async ({ ctx, input }) => deplier(await updateEtatCampagne(ctx, input)))
