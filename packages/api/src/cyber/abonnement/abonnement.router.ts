import { router } from '../../core/trpc/trpc.ts'
import { createAbonnementProcedure } from './create/create-abonnement.router.ts'
import { getAbonnementProcedure } from './get/get-abonnement.router.ts'
import { withdrawAbonnementProcedure } from './withdraw/withdraw-abonnement.router.ts'

/** Le flux Atom de chaque agent : son secret, qu’il crée et révoque. */
export const abonnementRouter = router({
  get: getAbonnementProcedure,
  create: createAbonnementProcedure,
  withdraw: withdrawAbonnementProcedure,
})
