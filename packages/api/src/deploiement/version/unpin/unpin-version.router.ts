import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { unpinVersionInput } from './unpin-version.input.ts'
import { unpinVersion } from './unpin-version.service.ts'

export const unpinVersionProcedure = deploiement
  .input(unpinVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await unpinVersion(parLAgent(ctx), input)))
