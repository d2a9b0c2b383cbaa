import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { publishRegimeInput } from './publish-regime.input.ts'
import { publishRegime } from './publish-regime.service.ts'

export const publishRegimeProcedure = cyber('cert.regler')
  .input(publishRegimeInput)
  .mutation(async ({ ctx, input }) => deplier(await publishRegime(ctx, input)))
