import { cyber } from '../../procedure.ts'
import { listContactsInput } from './list-contacts.input.ts'
import { listContacts } from './list-contacts.service.ts'

export const listContactsProcedure = cyber('cyber.lire')
  .input(listContactsInput)
  .query(({ ctx, input }) => listContacts(ctx, input))
