/** How serious, from the least to the most (same four words for the incident and for each service it touches). */
export const gravitesDIncident = ['mineure', 'moderee', 'elevee', 'critique'] as const
export type GraviteDIncident = (typeof gravitesDIncident)[number]

const libellesDeGravite: Record<GraviteDIncident, string> = {
  mineure: 'Mineure',
  moderee: 'Modérée',
  elevee: 'Élevée',
  critique: 'Critique',
}
export const libelleGraviteDIncident = (gravite: GraviteDIncident): string => libellesDeGravite[gravite]

const sensDeGravite: Record<GraviteDIncident, string> = {
  mineure: 'Aucun service aux usagers n’est touché.',
  moderee: 'Un service est dégradé, ou un petit nombre d’usagers touchés.',
  elevee: 'Un service est interrompu, ou des données sont atteintes.',
  critique: 'Plusieurs services ou organismes, ou un service essentiel, sont interrompus.',
}
export const sensDeLaGravite = (gravite: GraviteDIncident): string => sensDeGravite[gravite]

/** An answer that may still have to be found: what is not known yet never stops a legal clock. */
export const reponsesDIncident = ['oui', 'non', 'a_evaluer'] as const
export type ReponseDIncident = (typeof reponsesDIncident)[number]

const libellesDeReponse: Record<ReponseDIncident, string> = { oui: 'Oui', non: 'Non', a_evaluer: 'À évaluer' }
export const libelleReponseDIncident = (reponse: ReponseDIncident): string => libellesDeReponse[reponse]

/** Kinds of personal data the CNIL's form asks about. */
export const categoriesDeDonnees = [
  'etat_civil',
  'nir',
  'coordonnees',
  'identifiants',
  'economiques',
  'sante',
  'vie_professionnelle',
  'judiciaires',
  'autres',
] as const
export type CategorieDeDonnees = (typeof categoriesDeDonnees)[number]

const libellesDeCategorie: Record<CategorieDeDonnees, string> = {
  etat_civil: 'État civil',
  nir: 'Numéro de sécurité sociale (NIR)',
  coordonnees: 'Coordonnées',
  identifiants: 'Identifiants et mots de passe',
  economiques: 'Données économiques et bancaires',
  sante: 'Données de santé',
  vie_professionnelle: 'Vie professionnelle',
  judiciaires: 'Condamnations et infractions',
  autres: 'Autres données',
}
export const libelleCategorie = (categorie: CategorieDeDonnees): string => libellesDeCategorie[categorie]

/** What an incident can be related to. */
export const genresDeLien = ['alerte', 'bulletin', 'avis', 'incident'] as const
export type GenreDeLien = (typeof genresDeLien)[number]

const libellesDeLien: Record<GenreDeLien, string> = {
  alerte: 'Alerte',
  bulletin: 'Bulletin',
  avis: 'Avis',
  incident: 'Incident',
}
export const libelleLien = (genre: GenreDeLien): string => libellesDeLien[genre]

/** Longest texts of an incident, in characters. */
export const longueursDIncident = {
  titre: 200,
  description: 10_000,
  service: 200,
  fait: 4_000,
  tache: 300,
  motif: 1_000,
  champ: 10_000,
  reference: 200,
} as const
