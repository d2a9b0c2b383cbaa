import type { RouterInputs } from '../../client.ts'
import type { Appelant } from '../../testing/portail.ts'

export const qualification: RouterInputs['cyber']['incident']['create']['qualification'] = {
  classe: 'fraud',
  type: 'phishing',
  gravite: 'elevee',
  important: 'oui',
  risqueEleve: 'a_evaluer',
  malveillance: 'oui',
  transfrontalier: 'non',
  debutLe: null,
  cause: '',
  mesures: 'Comptes fermés.',
  indicateurs: '',
}

export const impact: RouterInputs['cyber']['incident']['create']['impacts'][number] = {
  service: 'Espace personnel de démonstration',
  organisme: 'CNAV',
  usagers: 1200,
  dureeMinutes: 90,
  gravite: 'elevee',
  donneesPersonnelles: true,
  categories: ['nir', 'coordonnees'],
  personnesConcernees: 800,
  ose: false,
  consequences: 'Usurpation possible.',
}

export const declaration: RouterInputs['cyber']['incident']['create'] = {
  organisme: 'CNAV',
  titre: 'Hameçonnage de l’espace personnel',
  description: 'Des usagers ont donné leur mot de passe à un faux site.',
  priseDeConnaissanceLe: '2026-11-22T08:00:00.000Z',
  qualification,
  impacts: [impact],
  diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] },
}

/** Déclare un incident de la CNAV ; `de` remplace ce qui compte pour l’essai. */
export const declarer = (par: Appelant, de: Partial<typeof declaration> = {}) =>
  par.cyber.incident.create({ ...declaration, ...de })
