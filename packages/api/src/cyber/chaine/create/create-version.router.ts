import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createVersionInput } from './create-version.input.ts'
import { createVersion } from './create-version.service.ts'

export const createVersionProcedure = cyber('chaine.gerer')
  .input(createVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await createVersion(ctx, input)))
