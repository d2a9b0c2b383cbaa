import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { getEcheanceInput } from './get-echeance.input.ts'
import { getEcheance } from './get-echeance.service.ts'

export const getEcheanceProcedure = cyber('incident.lire')
  .input(getEcheanceInput)
  .query(async ({ ctx, input }) => deplier(await getEcheance(ctx, input)))
