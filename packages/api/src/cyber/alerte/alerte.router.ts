import { router } from '../../core/trpc/trpc.ts'
import { createAlerteProcedure } from './create/create-alerte.router.ts'
import { getAlerteProcedure } from './get/get-alerte.router.ts'
import { getCouranteProcedure } from './get-courante/get-courante.router.ts'
import { getStatistiquesProcedure } from './get-statistiques/get-statistiques.router.ts'
import { listAlertesProcedure } from './list/list-alertes.router.ts'
import { recordAcquittementProcedure } from './record/record-acquittement.router.ts'
import { updateAlerteProcedure } from './update/update-alerte.router.ts'
import { withdrawAlerteProcedure } from './withdraw/withdraw-alerte.router.ts'

export const alerteRouter = router({
  list: listAlertesProcedure,
  get: getAlerteProcedure,
  getCourante: getCouranteProcedure,
  getStatistiques: getStatistiquesProcedure,
  create: createAlerteProcedure,
  update: updateAlerteProcedure,
  recordAcquittement: recordAcquittementProcedure,
  withdraw: withdrawAlerteProcedure,
})
