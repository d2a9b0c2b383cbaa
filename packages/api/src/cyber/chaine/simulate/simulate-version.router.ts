import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { simulateVersionInput } from './simulate-version.input.ts'
import { simulateVersion } from './simulate-version.service.ts'

export const simulateVersionProcedure = cyber('chaine.gerer')
  .input(simulateVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await simulateVersion(ctx, input)))
