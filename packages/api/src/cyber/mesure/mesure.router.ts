import { router } from '../../core/trpc/trpc.ts'
import { createMesureProcedure } from './create/create-mesure.router.ts'
import { deleteMesureProcedure } from './delete/delete-mesure.router.ts'
import { listMesuresProcedure } from './list/list-mesures.router.ts'
import { updateMesureProcedure } from './update/update-mesure.router.ts'

/** Le plan d’action de chaque organisme sur un référentiel. */
export const mesureRouter = router({
  list: listMesuresProcedure,
  create: createMesureProcedure,
  update: updateMesureProcedure,
  delete: deleteMesureProcedure,
})
