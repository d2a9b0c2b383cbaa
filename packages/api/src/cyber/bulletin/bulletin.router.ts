import { router } from '../../core/trpc/trpc.ts'
import { createBulletinProcedure } from './create/create-bulletin.router.ts'
import { deleteBulletinProcedure } from './delete/delete-bulletin.router.ts'
import { getModeleProcedure } from './get-modele/get-modele.router.ts'
import { getVerificationProcedure } from './get-verification/get-verification.router.ts'
import { getBulletinProcedure } from './get/get-bulletin.router.ts'
import { listBulletinsProcedure } from './list/list-bulletins.router.ts'
import { publishBulletinProcedure } from './publish/publish-bulletin.router.ts'
import { updateDiffusionProcedure } from './update-diffusion/update-diffusion.router.ts'
import { updateBulletinProcedure } from './update/update-bulletin.router.ts'
import { withdrawBulletinProcedure } from './withdraw/withdraw-bulletin.router.ts'

export const bulletinRouter = router({
  list: listBulletinsProcedure,
  get: getBulletinProcedure,
  getModele: getModeleProcedure,
  getVerification: getVerificationProcedure,
  create: createBulletinProcedure,
  update: updateBulletinProcedure,
  updateDiffusion: updateDiffusionProcedure,
  publish: publishBulletinProcedure,
  withdraw: withdrawBulletinProcedure,
  delete: deleteBulletinProcedure,
})
