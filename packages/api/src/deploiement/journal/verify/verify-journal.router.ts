import { deploiement } from '../../procedure.ts'
import { verifyJournalInput } from './verify-journal.input.ts'
import { verifyJournal } from './verify-journal.service.ts'

export const verifyJournalProcedure = deploiement
  .input(verifyJournalInput)
  .query(({ ctx, input }) => verifyJournal(ctx, input.tete))
