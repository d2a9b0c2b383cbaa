import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateMesureInput } from './update-mesure.input.ts'
import { updateMesure } from './update-mesure.service.ts'

export const updateMesureProcedure = cyber('norme.evaluer')
  .input(updateMesureInput)
  .mutation(async ({ ctx, input }) => deplier(await updateMesure(ctx, input)))
