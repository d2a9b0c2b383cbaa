import { router } from '../../core/trpc/trpc.ts'
import { listReponsesProcedure } from './list/list-reponses.router.ts'
import { recordReponseProcedure } from './record/record-reponse.router.ts'
import { createRelanceProcedure } from './create-relance/create-relance.router.ts'

export const reponseRouter = router({
  list: listReponsesProcedure,
  record: recordReponseProcedure,
  createRelance: createRelanceProcedure,
})
