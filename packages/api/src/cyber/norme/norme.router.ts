import { router } from '../../core/trpc/trpc.ts'
import { getCouvertureProcedure } from './get-couverture/get-couverture.router.ts'
import { getNormeProcedure } from './get/get-norme.router.ts'
import { importNormeProcedure } from './import/import-norme.router.ts'
import { listNormesProcedure } from './list/list-normes.router.ts'
import { updateNormeProcedure } from './update/update-norme.router.ts'

/** Les référentiels communs à la sphère. */
export const normeRouter = router({
  list: listNormesProcedure,
  get: getNormeProcedure,
  getCouverture: getCouvertureProcedure,
  import: importNormeProcedure,
  update: updateNormeProcedure,
})
