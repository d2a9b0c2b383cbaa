import { router } from '../../core/trpc/trpc.ts'
import { createIncidentProcedure } from './create/create-incident.router.ts'
import { decideDeclassementProcedure } from './decide-declassement/decide-declassement.router.ts'
import { decideFusionProcedure } from './decide-fusion/decide-fusion.router.ts'
import { assignFichiersProcedure } from './echeance/assign-fichiers/assign-fichiers.router.ts'
import { decideEcheanceProcedure } from './echeance/decide/decide-echeance.router.ts'
import { getEcheanceProcedure } from './echeance/get/get-echeance.router.ts'
import { recordEcheanceProcedure } from './echeance/record/record-echeance.router.ts'
import { saveBrouillonProcedure } from './echeance/save-brouillon/save-brouillon.router.ts'
import { createFaitProcedure } from './fait/create/create-fait.router.ts'
import { updateFaitProcedure } from './fait/update/update-fait.router.ts'
import { getIncidentProcedure } from './get/get-incident.router.ts'
import { getStatistiquesProcedure } from './get-statistiques/get-statistiques.router.ts'
import { createImpactProcedure } from './impact/create/create-impact.router.ts'
import { deleteImpactProcedure } from './impact/delete/delete-impact.router.ts'
import { updateImpactProcedure } from './impact/update/update-impact.router.ts'
import { createLienProcedure } from './lien/create/create-lien.router.ts'
import { deleteLienProcedure } from './lien/delete/delete-lien.router.ts'
import { searchCiblesProcedure } from './lien/search/search-cibles.router.ts'
import { listIncidentsProcedure } from './list/list-incidents.router.ts'
import { listRegimesProcedure } from './regime/list/list-regimes.router.ts'
import { publishRegimeProcedure } from './regime/publish/publish-regime.router.ts'
import { createTacheProcedure } from './tache/create/create-tache.router.ts'
import { deleteTacheProcedure } from './tache/delete/delete-tache.router.ts'
import { recordTacheProcedure } from './tache/record/record-tache.router.ts'
import { updateTacheProcedure } from './tache/update/update-tache.router.ts'
import { updateConnaissanceProcedure } from './update-connaissance/update-connaissance.router.ts'
import { updateDiffusionProcedure } from './update-diffusion/update-diffusion.router.ts'
import { updateQualificationProcedure } from './update-qualification/update-qualification.router.ts'
import { updateRapportDemandeProcedure } from './update-rapport-demande/update-rapport-demande.router.ts'
import { updateStatutProcedure } from './update-statut/update-statut.router.ts'
import { updateIncidentProcedure } from './update/update-incident.router.ts'

/** Les incidents : l’incident lui-même, ce qu’il contient, ses échéances réglementaires, et les régimes dont elles viennent. */
export const incidentRouters = {
  incident: router({
    list: listIncidentsProcedure,
    get: getIncidentProcedure,
    getStatistiques: getStatistiquesProcedure,
    create: createIncidentProcedure,
    update: updateIncidentProcedure,
    updateQualification: updateQualificationProcedure,
    updateStatut: updateStatutProcedure,
    updateConnaissance: updateConnaissanceProcedure,
    updateDiffusion: updateDiffusionProcedure,
    updateRapportDemande: updateRapportDemandeProcedure,
    decideDeclassement: decideDeclassementProcedure,
    decideFusion: decideFusionProcedure,
  }),
  impactDIncident: router({
    create: createImpactProcedure,
    update: updateImpactProcedure,
    delete: deleteImpactProcedure,
  }),
  faitDIncident: router({ create: createFaitProcedure, update: updateFaitProcedure }),
  tacheDIncident: router({
    create: createTacheProcedure,
    update: updateTacheProcedure,
    record: recordTacheProcedure,
    delete: deleteTacheProcedure,
  }),
  lienDIncident: router({
    search: searchCiblesProcedure,
    create: createLienProcedure,
    delete: deleteLienProcedure,
  }),
  echeance: router({
    get: getEcheanceProcedure,
    saveBrouillon: saveBrouillonProcedure,
    record: recordEcheanceProcedure,
    decide: decideEcheanceProcedure,
    assignFichiers: assignFichiersProcedure,
  }),
  regime: router({ list: listRegimesProcedure, publish: publishRegimeProcedure }),
}
