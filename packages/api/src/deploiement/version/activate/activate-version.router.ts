import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { activateVersionInput } from './activate-version.input.ts'
import { activateVersion } from './activate-version.service.ts'

export const activateVersionProcedure = deploiement
  .input(activateVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await activateVersion(parLAgent(ctx), input)))
