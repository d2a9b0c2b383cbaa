import { deplier } from '../../../core/trpc/deplier.ts'
import { deploiement } from '../../procedure.ts'
import { revokeCleInput } from './revoke-cle.input.ts'
import { revokeCle } from './revoke-cle.service.ts'

export const revokeCleProcedure = deploiement
  .input(revokeCleInput)
  .mutation(async ({ ctx, input }) => deplier(await revokeCle(ctx, input)))
