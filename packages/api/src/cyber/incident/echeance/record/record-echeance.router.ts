import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { recordEcheanceInput } from './record-echeance.input.ts'
import { recordEcheance } from './record-echeance.service.ts'

export const recordEcheanceProcedure = cyber('incident.gerer')
  .input(recordEcheanceInput)
  .mutation(async ({ ctx, input }) => deplier(await recordEcheance(ctx, input)))
