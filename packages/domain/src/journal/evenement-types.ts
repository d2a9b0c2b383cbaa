import type { EvenementType } from './evenement.schema.ts'

const libelles: Record<EvenementType, string> = {
  meteo_publiee: 'Météo publiée',
  brouillon_enregistre: 'Brouillon enregistré',
  statut_change: 'Statut changé',
  rubrique_modifiee: 'Rubrique modifiée',
  jalon_cree: 'Jalon ajouté',
  jalon_modifie: 'Jalon modifié',
  jalon_supprime: 'Jalon supprimé',
  jalon_rendu_compte: 'Compte rendu de jalon',
  indicateur_cree: 'Indicateur ajouté',
  indicateur_modifie: 'Indicateur modifié',
  indicateur_supprime: 'Indicateur supprimé',
  valeur_enregistree: 'Valeur enregistrée',
  horizon_propose: 'Révision d’horizon proposée',
  horizon_valide: 'Révision d’horizon validée',
  horizon_refuse: 'Révision d’horizon refusée',
  chef_de_file_designe: 'Chef de file désigné',
  contributeurs_modifies: 'Contributeurs modifiés',
  instance_creee: 'Instance inscrite',
  habilitation_accordee: 'Habilitation accordée',
  habilitation_retiree: 'Habilitation retirée',
}

export const evenementTypes = Object.keys(libelles) as readonly EvenementType[]

export function libelleEvenement(type: EvenementType): string {
  return libelles[type]
}
