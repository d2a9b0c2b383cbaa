import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getNormeInput } from './get-norme.input.ts'
import { getNorme } from './get-norme.service.ts'

export const getNormeProcedure = cyber('cyber.lire')
  .input(getNormeInput)
  .query(async ({ ctx, input }) => deplier(await getNorme(ctx, input)))
