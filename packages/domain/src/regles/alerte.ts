export const alerteCodes = [
  'horizon_passe_sans_revision',
  'horizon_revise_depasse',
  'revision_a_decider',
  'meteo_degradee',
  'meteo_non_renseignee',
  'synthese_perimee',
  'jalon_en_retard',
  'indicateur_a_mettre_a_jour',
  'fiche_incomplete',
  'chef_de_file_a_definir',
  'chef_de_projet_non_designe',
  'referent_dss_non_designe',
  'correspondant_manquant',
  'realisee_avec_jalons_ouverts',
] as const
export type AlerteCode = (typeof alerteCodes)[number]

export const gravites = ['haute', 'moyenne', 'basse'] as const
export type Gravite = (typeof gravites)[number]

export interface Alerte {
  readonly code: AlerteCode
  readonly libelle: string
  readonly etat: 'active' | 'inactive' | 'sans_objet'
  readonly gravite: Gravite
  /** Why it is active, why it is not, or why it does not apply here. */
  readonly motif: string
  /** Passage of the text it comes from. */
  readonly passage: string
}

const libelles: Record<AlerteCode, string> = {
  horizon_passe_sans_revision: 'Horizon passé sans révision',
  horizon_revise_depasse: 'Horizon révisé dépassé',
  revision_a_decider: 'Révision d’horizon à décider',
  meteo_degradee: 'Météo dégradée',
  meteo_non_renseignee: 'Météo non renseignée',
  synthese_perimee: 'Synthèse périmée',
  jalon_en_retard: 'Jalon en retard',
  indicateur_a_mettre_a_jour: 'Indicateur à mettre à jour',
  fiche_incomplete: 'Fiche incomplète',
  chef_de_file_a_definir: 'Chef de file à définir',
  chef_de_projet_non_designe: 'Chef de projet non désigné',
  referent_dss_non_designe: 'Référent DSS non désigné',
  correspondant_manquant: 'Correspondant manquant',
  realisee_avec_jalons_ouverts: 'Action réalisée avec des jalons ouverts',
}

const libellesDeGravite: Record<Gravite, string> = { haute: 'Haute', moyenne: 'Moyenne', basse: 'Basse' }

export function libelleAlerte(code: AlerteCode): string {
  return libelles[code]
}

export function libelleGravite(gravite: Gravite): string {
  return libellesDeGravite[gravite]
}
