import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { rollbackVersionInput } from './rollback-version.input.ts'
import { rollbackVersion } from './rollback-version.service.ts'

export const rollbackVersionProcedure = deploiement
  .input(rollbackVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await rollbackVersion(parLAgent(ctx), input)))
