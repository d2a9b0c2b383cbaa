import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { recordVerificationInput } from './record-verification.input.ts'
import { recordVerification } from './record-verification.service.ts'

export const recordVerificationProcedure = cyber('annuaire.tenir')
  .input(recordVerificationInput)
  .mutation(async ({ ctx, input }) => deplier(await recordVerification(ctx, input)))
