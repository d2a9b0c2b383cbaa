import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { listJournalContactsInput } from './list-journal-contacts.input.ts'
import { listJournalContacts } from './list-journal-contacts.service.ts'

export const listJournalContactsProcedure = cyber('cyber.lire')
  .input(listJournalContactsInput)
  .query(async ({ ctx, input }) => deplier(await listJournalContacts(ctx, input)))
