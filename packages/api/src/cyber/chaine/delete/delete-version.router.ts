import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { deleteVersionInput } from './delete-version.input.ts'
import { deleteVersion } from './delete-version.service.ts'

export const deleteVersionProcedure = cyber('chaine.gerer')
  .input(deleteVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteVersion(ctx, input)))
