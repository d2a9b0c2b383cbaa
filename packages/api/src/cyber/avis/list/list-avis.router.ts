import { cyber } from '../../procedure.ts'
import { listAvisInput } from './list-avis.input.ts'
import { listAvis } from './list-avis.service.ts'

export const listAvisProcedure = cyber('cyber.lire')
  .input(listAvisInput)
  .query(({ ctx, input }) => listAvis(ctx, input))
