import { router } from '../core/trpc/trpc.ts'
import { searchAgentsProcedure } from './agent/search/search-agents.router.ts'
import { grantHabilitationProcedure } from './habilitation/grant/grant-habilitation.router.ts'
import { listHabilitationsProcedure } from './habilitation/list/list-habilitations.router.ts'
import { withdrawHabilitationProcedure } from './habilitation/withdraw/withdraw-habilitation.router.ts'
import { listJournalProcedure } from './journal/list/list-journal.router.ts'

export const administrationRouter = router({
  habilitation: router({
    list: listHabilitationsProcedure,
    grant: grantHabilitationProcedure,
    withdraw: withdrawHabilitationProcedure,
  }),
  agent: router({ search: searchAgentsProcedure }),
  journal: router({ list: listJournalProcedure }),
})
