import { router } from '../../core/trpc/trpc.ts'
import { getReglagesProcedure } from './get/get-reglages.router.ts'
import { saveReglagesProcedure } from './save/save-reglages.router.ts'

/** Les réglages du CERT : ce que disent sa page publique et son security.txt, et qui est client de qui. */
export const reglagesRouter = router({ get: getReglagesProcedure, save: saveReglagesProcedure })
