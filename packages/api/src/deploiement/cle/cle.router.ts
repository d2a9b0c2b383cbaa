import { router } from '../../core/trpc/trpc.ts'
import { createCleProcedure } from './create/create-cle.router.ts'
import { listClesProcedure } from './list/list-cles.router.ts'
import { revokeCleProcedure } from './revoke/revoke-cle.router.ts'

export const cleRouter = router({
  list: listClesProcedure,
  create: createCleProcedure,
  revoke: revokeCleProcedure,
})
