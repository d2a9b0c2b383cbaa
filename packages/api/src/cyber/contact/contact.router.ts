import { router } from '../../core/trpc/trpc.ts'
import { createContactProcedure } from './create/create-contact.router.ts'
import { deleteContactProcedure } from './delete/delete-contact.router.ts'
import { listAgentsProcedure } from './list-agents/list-agents.router.ts'
import { listContactsProcedure } from './list/list-contacts.router.ts'
import { listJournalContactsProcedure } from './list-journal/list-journal-contacts.router.ts'
import { recordVerificationProcedure } from './record/record-verification.router.ts'
import { updateContactProcedure } from './update/update-contact.router.ts'

/** L’annuaire de la chaîne cyber. */
export const contactRouter = router({
  list: listContactsProcedure,
  listJournal: listJournalContactsProcedure,
  listAgents: listAgentsProcedure,
  create: createContactProcedure,
  update: updateContactProcedure,
  delete: deleteContactProcedure,
  recordVerification: recordVerificationProcedure,
})
