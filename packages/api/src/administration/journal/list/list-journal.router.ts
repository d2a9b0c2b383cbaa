import { administration } from '../../procedure.ts'
import { listJournalInput } from './list-journal.input.ts'
import { listJournal } from './list-journal.service.ts'

export const listJournalProcedure = administration
  .input(listJournalInput)
  .query(({ ctx, input }) => listJournal(ctx, input))
