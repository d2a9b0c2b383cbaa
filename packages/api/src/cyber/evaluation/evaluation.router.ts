import { router } from '../../core/trpc/trpc.ts'
import { createEvaluationProcedure } from './create/create-evaluation.router.ts'
import { getEvaluationProcedure } from './get/get-evaluation.router.ts'
import { listEvaluationsProcedure } from './list/list-evaluations.router.ts'
import { publishEvaluationProcedure } from './publish/publish-evaluation.router.ts'
import { saveReponseProcedure } from './save-reponse/save-reponse.router.ts'

/** Ce que chaque organisme dit de lui-même sur un référentiel. */
export const evaluationRouter = router({
  list: listEvaluationsProcedure,
  get: getEvaluationProcedure,
  create: createEvaluationProcedure,
  saveReponse: saveReponseProcedure,
  publish: publishEvaluationProcedure,
})
