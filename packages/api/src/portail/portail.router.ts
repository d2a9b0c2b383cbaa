import { router } from '../core/trpc/trpc.ts'
import { listContactsProcedure } from './contacts/list/list-contacts.router.ts'
import { listPlanProcedure } from './plan/list/list-plan.router.ts'
import { getSessionProcedure } from './session/get/get-session.router.ts'

export const portailRouter = router({
  session: router({ get: getSessionProcedure }),
  plan: router({ list: listPlanProcedure }),
  contacts: router({ list: listContactsProcedure }),
})
