import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateContactInput } from './update-contact.input.ts'
import { updateContact } from './update-contact.service.ts'

export const updateContactProcedure = cyber('annuaire.tenir')
  .input(updateContactInput)
  .mutation(async ({ ctx, input }) => deplier(await updateContact(ctx, input)))
