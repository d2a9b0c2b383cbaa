import { router } from '../../core/trpc/trpc.ts'
import { decideDeclassementProcedure } from './decide/decide-declassement.router.ts'
import { proposeDeclassementProcedure } from './propose/propose-declassement.router.ts'

export const declassementRouter = router({
  propose: proposeDeclassementProcedure,
  decide: decideDeclassementProcedure,
})
