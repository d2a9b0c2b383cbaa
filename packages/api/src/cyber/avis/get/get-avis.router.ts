import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getAvisInput } from './get-avis.input.ts'
import { getAvis } from './get-avis.service.ts'

export const getAvisProcedure = cyber('cyber.lire')
  .input(getAvisInput)
  .query(async ({ ctx, input }) => deplier(await getAvis(ctx, input.id)))
