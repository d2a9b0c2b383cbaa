import { router } from '../../core/trpc/trpc.ts'
import { decideAvisProcedure, decideLotProcedure } from './decide/decide-avis.router.ts'
import { getAvisProcedure } from './get/get-avis.router.ts'
import { importAvisProcedure } from './import/import-avis.router.ts'
import { listAvisProcedure } from './list/list-avis.router.ts'
import { updateVecteurProcedure } from './vecteur/update-vecteur.router.ts'

/** La veille : des avis importés, triés, et ce qu’on en a décidé. */
export const avisRouter = router({
  list: listAvisProcedure,
  get: getAvisProcedure,
  import: importAvisProcedure,
  decide: decideAvisProcedure,
  decideLot: decideLotProcedure,
  updateVecteur: updateVecteurProcedure,
})
