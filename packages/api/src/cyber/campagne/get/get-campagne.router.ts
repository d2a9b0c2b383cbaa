import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getCampagneInput } from './get-campagne.input.ts'
import { getCampagne } from './get-campagne.service.ts'

export const getCampagneProcedure = cyber('cyber.lire')
  .input(getCampagneInput)
  .query(async ({ ctx, input }) => deplier(await getCampagne(ctx, input)))
