import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { unlockSectionInput } from './unlock-section.input.ts'
import { unlockSection } from './unlock-section.service.ts'

export const unlockSectionProcedure = deploiement
  .input(unlockSectionInput)
  .mutation(async ({ ctx, input }) => deplier(await unlockSection(parLAgent(ctx), input)))
