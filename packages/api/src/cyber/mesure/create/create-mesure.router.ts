import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createMesureInput } from './create-mesure.input.ts'
import { createMesure } from './create-mesure.service.ts'

export const createMesureProcedure = cyber('norme.evaluer')
  .input(createMesureInput)
  .mutation(async ({ ctx, input }) => deplier(await createMesure(ctx, input)))
