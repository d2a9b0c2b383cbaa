import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { pinVersionInput } from './pin-version.input.ts'
import { pinVersion } from './pin-version.service.ts'

export const pinVersionProcedure = deploiement
  .input(pinVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await pinVersion(parLAgent(ctx), input)))
