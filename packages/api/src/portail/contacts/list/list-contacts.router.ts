import { agentConnecte } from '../../../core/trpc/trpc.ts'
import { listContacts } from './list-contacts.service.ts'

export const listContactsProcedure = agentConnecte.query(({ ctx }) => listContacts(ctx))
