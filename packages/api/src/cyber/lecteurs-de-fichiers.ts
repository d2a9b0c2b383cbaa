import { ECHEANCE, lireLaPreuve } from './incident/echeance/preuves.ts'
import type { LecteursDeFichiers } from '../core/televersement/televersements.routes.ts'
import { lireFichiersDeCampagne } from './campagne/lire-fichiers-de-campagne.ts'
import { lireFichiersDeReponse } from './evaluation/lire-fichiers-de-reponse.ts'

/** Qui lit les fichiers joints à chaque objet de la section : la règle qui donne à lire l’objet lui-même. */
export const lecteursDeFichiers: LecteursDeFichiers = {
  [ECHEANCE]: lireLaPreuve,
  campagne: lireFichiersDeCampagne,
  reponse_d_evaluation: lireFichiersDeReponse,
}
