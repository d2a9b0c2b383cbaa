import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getVerificationInput } from './get-verification.input.ts'
import { getVerification } from './get-verification.service.ts'

export const getVerificationProcedure = cyber('bulletin.publier')
  .input(getVerificationInput)
  .query(async ({ ctx, input }) => deplier(await getVerification(ctx, input)))
