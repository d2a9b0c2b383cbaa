import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { decideEcheanceInput } from './decide-echeance.input.ts'
import { decideEcheance } from './decide-echeance.service.ts'

export const decideEcheanceProcedure = cyber('incident.gerer')
  .input(decideEcheanceInput)
  .mutation(async ({ ctx, input }) => deplier(await decideEcheance(ctx, input)))
