import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { lockSectionInput } from './lock-section.input.ts'
import { lockSection } from './lock-section.service.ts'

export const lockSectionProcedure = deploiement
  .input(lockSectionInput)
  .mutation(async ({ ctx, input }) => deplier(await lockSection(parLAgent(ctx), input)))
