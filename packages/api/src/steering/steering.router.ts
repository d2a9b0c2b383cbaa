import { router } from '../core/trpc/trpc.ts'
import { assignChefsDeFileProcedure } from './action/assign-chefs-de-file/assign-chefs-de-file.router.ts'
import { getActionProcedure } from './action/get/get-action.router.ts'
import { listActionsProcedure } from './action/list/list-actions.router.ts'
import { saveBrouillonProcedure } from './action/save-brouillon/save-brouillon.router.ts'
import { updateContributeursProcedure } from './action/update-contributeurs/update-contributeurs.router.ts'
import { updateMeteoProcedure } from './action/update-meteo/update-meteo.router.ts'
import { updateRubriqueProcedure } from './action/update-rubrique/update-rubrique.router.ts'
import { updateStatutProcedure } from './action/update-statut/update-statut.router.ts'
import { decideHorizonProcedure } from './horizon/decide/decide-horizon.router.ts'
import { proposeHorizonProcedure } from './horizon/propose/propose-horizon.router.ts'
import { createIndicateurProcedure } from './indicateur/create/create-indicateur.router.ts'
import { deleteIndicateurProcedure } from './indicateur/delete/delete-indicateur.router.ts'
import { recordValeurProcedure } from './indicateur/record-valeur/record-valeur.router.ts'
import { updateIndicateurProcedure } from './indicateur/update/update-indicateur.router.ts'
import { createInstanceProcedure } from './instance/create/create-instance.router.ts'
import { listInstancesProcedure } from './instance/list/list-instances.router.ts'
import { createJalonProcedure } from './jalon/create/create-jalon.router.ts'
import { deleteJalonProcedure } from './jalon/delete/delete-jalon.router.ts'
import { recordJalonProcedure } from './jalon/record/record-jalon.router.ts'
import { updateJalonProcedure } from './jalon/update/update-jalon.router.ts'
import { listJournalProcedure } from './journal/list/list-journal.router.ts'
import { searchActionsProcedure } from './recherche/search/search-actions.router.ts'
import { getTableauDeBordProcedure } from './tableau-de-bord/get/get-tableau-de-bord.router.ts'
import { getVueDEnsembleProcedure } from './vue-d-ensemble/get/get-vue-d-ensemble.router.ts'

/** Le pilotage du plan d’action. */
export const steeringRouter = router({
  action: router({
    list: listActionsProcedure,
    get: getActionProcedure,
    saveBrouillon: saveBrouillonProcedure,
    updateMeteo: updateMeteoProcedure,
    updateStatut: updateStatutProcedure,
    updateRubrique: updateRubriqueProcedure,
    assignChefsDeFile: assignChefsDeFileProcedure,
    updateContributeurs: updateContributeursProcedure,
  }),
  horizon: router({ propose: proposeHorizonProcedure, decide: decideHorizonProcedure }),
  jalon: router({
    create: createJalonProcedure,
    update: updateJalonProcedure,
    record: recordJalonProcedure,
    delete: deleteJalonProcedure,
  }),
  indicateur: router({
    create: createIndicateurProcedure,
    update: updateIndicateurProcedure,
    delete: deleteIndicateurProcedure,
    recordValeur: recordValeurProcedure,
  }),
  instance: router({ list: listInstancesProcedure, create: createInstanceProcedure }),
  journal: router({ list: listJournalProcedure }),
  vueDEnsemble: router({ get: getVueDEnsembleProcedure }),
  tableauDeBord: router({ get: getTableauDeBordProcedure }),
  recherche: router({ search: searchActionsProcedure }),
})
