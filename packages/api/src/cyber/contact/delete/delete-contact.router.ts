import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { deleteContactInput } from './delete-contact.input.ts'
import { deleteContact } from './delete-contact.service.ts'

export const deleteContactProcedure = cyber('annuaire.tenir')
  .input(deleteContactInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteContact(ctx, input)))
