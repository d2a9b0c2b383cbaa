import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { listMesuresInput } from './list-mesures.input.ts'
import { listMesures } from './list-mesures.service.ts'

export const listMesuresProcedure = cyber('cyber.lire')
  .input(listMesuresInput)
  .query(async ({ ctx, input }) => deplier(await listMesures(ctx, input)))
