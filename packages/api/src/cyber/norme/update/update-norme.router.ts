import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateNormeInput } from './update-norme.input.ts'
import { updateNorme } from './update-norme.service.ts'

export const updateNormeProcedure = cyber('norme.gerer')
  .input(updateNormeInput)
  .mutation(async ({ ctx, input }) => deplier(await updateNorme(ctx, input)))
