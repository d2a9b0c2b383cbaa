import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { deleteMesureInput } from './delete-mesure.input.ts'
import { deleteMesure } from './delete-mesure.service.ts'

export const deleteMesureProcedure = cyber('norme.evaluer')
  .input(deleteMesureInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteMesure(ctx, input)))
