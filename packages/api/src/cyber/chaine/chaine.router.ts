import { router } from '../../core/trpc/trpc.ts'
import { activateVersionProcedure } from './activate/activate-version.router.ts'
import { createVersionProcedure } from './create/create-version.router.ts'
import { deleteVersionProcedure } from './delete/delete-version.router.ts'
import { getVersionProcedure } from './get/get-version.router.ts'
import { listVersionsProcedure } from './list/list-versions.router.ts'
import { simulateVersionProcedure } from './simulate/simulate-version.router.ts'
import { updateVersionProcedure } from './update/update-version.router.ts'

export const chaineRouter = router({
  list: listVersionsProcedure,
  get: getVersionProcedure,
  create: createVersionProcedure,
  update: updateVersionProcedure,
  delete: deleteVersionProcedure,
  simulate: simulateVersionProcedure,
  activate: activateVersionProcedure,
})
