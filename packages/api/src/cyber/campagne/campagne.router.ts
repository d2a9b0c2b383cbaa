import { router } from '../../core/trpc/trpc.ts'
import { createCampagneProcedure } from './create/create-campagne.router.ts'
import { getCampagneProcedure } from './get/get-campagne.router.ts'
import { listCampagnesProcedure } from './list/list-campagnes.router.ts'
import { recordReleveProcedure } from './record/record-releve.router.ts'
import { updateEtatCampagneProcedure } from './update-etat/update-etat-campagne.router.ts'
import { updateCampagneProcedure } from './update/update-campagne.router.ts'

/** Les campagnes de sensibilisation communes à la sphère. */
export const campagneRouter = router({
  list: listCampagnesProcedure,
  get: getCampagneProcedure,
  create: createCampagneProcedure,
  update: updateCampagneProcedure,
  updateEtat: updateEtatCampagneProcedure,
  recordReleve: recordReleveProcedure,
})
