import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { activateVersionInput } from './activate-version.input.ts'
import { activateVersion } from './activate-version.service.ts'

export const activateVersionProcedure = cyber('chaine.gerer')
  .input(activateVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await activateVersion(ctx, input)))
