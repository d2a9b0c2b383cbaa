import type { ImpactSaisi, Qualification } from '@sssi/domain/cyber'

const vide: Qualification = {
  classe: null,
  type: null,
  gravite: null,
  important: 'a_evaluer',
  risqueEleve: 'a_evaluer',
  malveillance: 'a_evaluer',
  transfrontalier: 'a_evaluer',
  debutLe: null,
  cause: '',
  mesures: '',
  indicateurs: '',
}

const impact: ImpactSaisi = {
  service: '',
  organisme: 'CNAV',
  usagers: null,
  dureeMinutes: null,
  gravite: 'moderee',
  donneesPersonnelles: false,
  categories: [],
  personnesConcernees: null,
  ose: false,
  consequences: '',
}

/** Un incident en cours : l’alerte précoce est partie, la notification se prépare. */
export const enCours = {
  titre: 'Comptes d’assurés ouverts par hameçonnage',
  description:
    'Un site imitant l’« Espace personnel d’exemple » a recueilli des identifiants. Des connexions inhabituelles ont suivi sur plusieurs centaines de comptes.',
  qualification: {
    ...vide,
    classe: 'fraud',
    type: 'phishing',
    gravite: 'elevee',
    important: 'oui',
    malveillance: 'oui',
    transfrontalier: 'non',
    mesures:
      'Comptes concernés fermés. Site signalé et bloqué. Double authentification imposée à la reconnexion.',
    indicateurs: 'hxxps://espace-personnel.exemple.invalid\n192.0.2.17',
  } satisfies Qualification,
  impacts: [
    {
      ...impact,
      service: 'Espace personnel d’exemple',
      usagers: 640,
      dureeMinutes: 180,
      gravite: 'elevee',
      donneesPersonnelles: true,
      categories: ['etat_civil', 'nir', 'coordonnees'],
      personnesConcernees: 640,
      consequences: 'Consultation de relevés par un tiers ; usurpation possible.',
    },
  ] satisfies ImpactSaisi[],
  faits: [
    { heure: -2, texte: 'Premières connexions inhabituelles, vues après coup dans les journaux.' },
    { heure: 0, texte: 'Le support signale douze appels d’assurés sur un courriel suspect.' },
    { heure: 1, texte: 'Le site imitant l’espace personnel est identifié et signalé.' },
    { heure: 3, texte: 'Les 640 comptes concernés sont fermés.' },
    { heure: 9, texte: 'Aucune nouvelle connexion inhabituelle depuis six heures.' },
  ],
  taches: [
    {
      libelle: 'Écrire aux assurés concernés',
      organisme: 'CNAV',
      role: 'Communication',
      dans: 48,
      faite: false,
    },
    {
      libelle: 'Fermer les comptes concernés',
      organisme: 'CNAV',
      role: 'Exploitation',
      dans: 4,
      faite: true,
    },
    {
      libelle: 'Chercher les mêmes connexions ailleurs',
      organisme: 'CNAM',
      role: 'CERT',
      dans: 30,
      faite: false,
    },
  ] as const,
} as const

/** Un incident refermé : toutes ses déclarations sont parties à temps. */
export const referme = {
  titre: 'Interruption d’un portail par déni de service',
  description:
    'Le « Portail de démarches d’exemple » a été saturé par des requêtes venues de nombreuses adresses pendant un peu plus de deux heures.',
  qualification: {
    ...vide,
    classe: 'availability',
    type: 'ddos',
    gravite: 'elevee',
    important: 'oui',
    risqueEleve: 'non',
    malveillance: 'oui',
    transfrontalier: 'non',
    cause: 'Déni de service distribué, sans intrusion : amplification par des serveurs de noms ouverts.',
    mesures: 'Filtrage chez l’opérateur, montée en charge, seuils d’alerte abaissés.',
  } satisfies Qualification,
  impacts: [
    {
      ...impact,
      organisme: 'CNAF',
      service: 'Portail de démarches d’exemple',
      usagers: 21_000,
      dureeMinutes: 135,
      gravite: 'elevee',
      ose: true,
      consequences: 'Démarches impossibles en ligne pendant l’interruption.',
    },
  ] satisfies ImpactSaisi[],
  faits: [
    { heure: 0, texte: 'La supervision voit le temps de réponse décupler.' },
    { heure: 1, texte: 'L’opérateur met le filtrage en place.' },
    { heure: 2, texte: 'Le service répond normalement.' },
  ],
} as const
