import type { ActionCode } from '../plan/action.ts'
import { rubriqueNumeros } from './rubrique.ts'
import type { SuiviAction } from './suivi.schema.ts'

/** What is known of an action before anybody writes: nothing. The portal invents no progress. */
export function suiviVide(code: ActionCode): SuiviAction {
  return {
    code,
    statut: 'non_renseigne',
    decisionAbandon: null,
    meteo: 'non_renseignee',
    synthese: '',
    synthesePublieeLe: null,
    synthesePublieePar: null,
    chefsDeFileDesignes: [],
    contributeurs: [],
    chefDeProjet: false,
    referentDss: false,
    correspondants: [],
    rubriques: rubriqueNumeros.map((numero) => ({
      numero,
      contenu: '',
      nonApplicable: false,
      motifNonApplicable: null,
      version: 0,
    })),
    jalons: [],
    indicateurs: [],
    revisions: [],
    derniereMiseAJour: null,
    version: 0,
  }
}
