import { typographier } from '../francais/phrases.ts'
import type { ActionDuPlan } from '../plan/action.ts'
import type { SuiviAction } from '../suivi/suivi.schema.ts'
import type { Jour } from '../temps/jour.ts'
import type { Alerte, AlerteCode, Gravite } from './alerte.ts'
import { alerteCodes, libelleAlerte } from './alerte.ts'
import {
  chefDeFileADefinir,
  chefDeProjetNonDesigne,
  correspondantManquant,
  referentDssNonDesigne,
} from './alertes-acteurs.ts'
import { horizonPasseSansRevision, horizonReviseDepasse, revisionADecider } from './alertes-horizon.ts'
import {
  ficheIncomplete,
  indicateurAMettreAJour,
  jalonEnRetard,
  meteoDegradee,
  meteoNonRenseignee,
  realiseeAvecJalonsOuverts,
  synthesePerimee,
} from './alertes-suivi.ts'
import type { Declencheur, Regle } from './declencheur.ts'

const gouvernance = 'SSSI ch. 2 § 1, gouvernance et pilotage'
const actions = 'SSSI ch. 2 § 4, gouvernance de chaque action'
const pilotage = 'SSSI ch. 2 § 4, pilotage des actions'
const synthese = 'SSSI ch. 6, synthèse du plan d’action'

const regles: Record<
  AlerteCode,
  { readonly regle: Regle; readonly gravite: Gravite; readonly passage: string }
> = {
  horizon_passe_sans_revision: { regle: horizonPasseSansRevision, gravite: 'moyenne', passage: synthese },
  horizon_revise_depasse: { regle: horizonReviseDepasse, gravite: 'haute', passage: gouvernance },
  revision_a_decider: { regle: revisionADecider, gravite: 'haute', passage: actions },
  meteo_degradee: { regle: meteoDegradee, gravite: 'moyenne', passage: pilotage },
  meteo_non_renseignee: { regle: meteoNonRenseignee, gravite: 'moyenne', passage: actions },
  synthese_perimee: { regle: synthesePerimee, gravite: 'moyenne', passage: gouvernance },
  jalon_en_retard: { regle: jalonEnRetard, gravite: 'haute', passage: pilotage },
  indicateur_a_mettre_a_jour: { regle: indicateurAMettreAJour, gravite: 'basse', passage: pilotage },
  fiche_incomplete: { regle: ficheIncomplete, gravite: 'basse', passage: pilotage },
  chef_de_file_a_definir: { regle: chefDeFileADefinir, gravite: 'haute', passage: actions },
  chef_de_projet_non_designe: { regle: chefDeProjetNonDesigne, gravite: 'moyenne', passage: actions },
  referent_dss_non_designe: { regle: referentDssNonDesigne, gravite: 'moyenne', passage: actions },
  correspondant_manquant: { regle: correspondantManquant, gravite: 'basse', passage: actions },
  realisee_avec_jalons_ouverts: { regle: realiseeAvecJalonsOuverts, gravite: 'moyenne', passage: pilotage },
}

/** Every alert of the action with the day it becomes active, whatever today is. */
export function declencheurs(action: ActionDuPlan, suivi: SuiviAction): Declencheur[] {
  return alerteCodes.map((code) => declencheur(code, action, suivi))
}

function declencheur(code: AlerteCode, action: ActionDuPlan, suivi: SuiviAction): Declencheur {
  const { regle, gravite, passage } = regles[code]
  const conclusion = regle(action, suivi)
  const commun = { code, gravite, passage: typographier(passage), activeLe: null, sansObjet: null }
  switch (conclusion.type) {
    case 'sans_objet': {
      const raison = typographier(conclusion.raison)
      return { ...commun, sansObjet: raison, motif: raison, motifInactif: raison }
    }
    case 'jamais': {
      const motif = typographier(conclusion.motifInactif)
      return { ...commun, motif, motifInactif: motif }
    }
    case 'a_partir_de':
      return {
        ...commun,
        gravite: conclusion.gravite ?? gravite,
        activeLe: conclusion.jour,
        motif: typographier(conclusion.motif),
        motifInactif: typographier(conclusion.motifInactif),
      }
  }
}

/** The alert a trigger gives on that day. */
export function alerteDuJour(declencheur: Declencheur, aujourdhui: Jour): Alerte {
  const { code, gravite, passage, activeLe } = declencheur
  const commun = { code, libelle: libelleAlerte(code), gravite, passage }
  if (declencheur.sansObjet !== null) return { ...commun, etat: 'sans_objet', motif: declencheur.sansObjet }
  return activeLe !== null && activeLe <= aujourdhui
    ? { ...commun, etat: 'active', motif: declencheur.motif }
    : { ...commun, etat: 'inactive', motif: declencheur.motifInactif }
}

/** All fourteen alerts of the action on that day, in a constant order: active, inactive, or not applicable and why. */
export function alertes(action: ActionDuPlan, suivi: SuiviAction, aujourdhui: Jour): Alerte[] {
  return declencheurs(action, suivi).map((d) => alerteDuJour(d, aujourdhui))
}
