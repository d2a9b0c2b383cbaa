import { deploiement } from '../../procedure.ts'
import { listJournalDeDeploiementInput } from './list-journal-de-deploiement.input.ts'
import { listJournalDeDeploiement } from './list-journal-de-deploiement.service.ts'

export const listJournalDeDeploiementProcedure = deploiement
  .input(listJournalDeDeploiementInput)
  .query(({ ctx, input }) => listJournalDeDeploiement(ctx, input))
