import { router } from '../../core/trpc/trpc.ts'
import { getPublicationProcedure } from './get-publication/get-publication.router.ts'
import { getReglagesProcedure } from './get/get-reglages.router.ts'
import { saveReglagesProcedure } from './save/save-reglages.router.ts'

/** Les réglages du CERT : ce que disent sa page publique et son security.txt, et qui est client de qui. */
export const reglagesRouter = router({
  get: getReglagesProcedure,
  getPublication: getPublicationProcedure,
  save: saveReglagesProcedure,
})
