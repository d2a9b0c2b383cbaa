import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createContactInput } from './create-contact.input.ts'
import { createContact } from './create-contact.service.ts'

export const createContactProcedure = cyber('annuaire.tenir')
  .input(createContactInput)
  .mutation(async ({ ctx, input }) => deplier(await createContact(ctx, input)))
