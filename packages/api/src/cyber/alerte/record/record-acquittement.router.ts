import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { recordAcquittementInput } from './record-acquittement.input.ts'
import { recordAcquittement } from './record-acquittement.service.ts'

export const recordAcquittementProcedure = cyber('alerte.acquitter')
  .input(recordAcquittementInput)
  .mutation(async ({ ctx, input }) => deplier(await recordAcquittement(ctx, input)))
