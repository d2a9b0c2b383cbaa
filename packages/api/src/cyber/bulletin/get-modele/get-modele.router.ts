import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getModeleInput } from './get-modele.input.ts'
import { getModele } from './get-modele.service.ts'

export const getModeleProcedure = cyber('bulletin.publier')
  .input(getModeleInput)
  .query(async ({ ctx, input }) => deplier(await getModele(ctx, input)))
