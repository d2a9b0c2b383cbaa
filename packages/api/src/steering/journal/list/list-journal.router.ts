import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { listJournalInput } from './list-journal.input.ts'
import { listJournal } from './list-journal.service.ts'

export const listJournalProcedure = avecDroits
  .input(listJournalInput)
  .query(async ({ ctx, input }) => deplier(await listJournal(ctx, input)))
