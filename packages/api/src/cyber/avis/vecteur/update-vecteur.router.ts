import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateVecteurInput } from './update-vecteur.input.ts'
import { updateVecteur } from './update-vecteur.service.ts'

export const updateVecteurProcedure = cyber('cyber.veiller')
  .input(updateVecteurInput)
  .mutation(async ({ ctx, input }) => deplier(await updateVecteur(ctx, input)))
