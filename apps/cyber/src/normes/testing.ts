import type { CouvertureLue, EvaluationLue, MesuresLues, NormeLue, Normes } from './donnees.ts'

const resume = {
  id: 'norme-1',
  cle: 'essai',
  titre: 'Référentiel d’essai',
  edition: '1.0',
  editeur: 'Équipe d’essai',
  source: 'Écrit pour les histoires',
  licence: 'Licence Ouverte 2.0',
  originePoids: 'portail',
  retire: false,
  importePar: 'Le portail',
  importeLe: '2026-10-01T08:00:00.000Z',
  version: 1,
} as const

const exigences = [
  { code: 'A', parent: null, titre: 'Comptes', texte: '', poids: 0 },
  { code: 'A1', parent: 'A', titre: 'Nommer les comptes', texte: '', poids: 1 },
  { code: 'A2', parent: 'A', titre: 'Retirer les comptes inutiles', texte: '', poids: 3 },
]

/** Un référentiel, une évaluation et un plan d’action, assez petits pour se lire dans une histoire. */
export const normes: Normes = {
  referentiels: [{ ...resume, exigences: 2, correspondances: 0 }],
  peutGerer: true,
  evalue: false,
}
export const norme: NormeLue = {
  ...resume,
  correspondances: 1,
  exigences,
  liens: [
    {
      de: 'A1',
      vers: { referentiel: 'essai', code: 'A2' },
      degre: 'partielle',
      note: 'Les comptes nommés seulement.',
    },
  ],
  journal: [{ id: 1, le: resume.importeLe, par: 'Le portail', fait: 'norme_importee' }],
}

const couvert = { pourcentage: 62.5, evaluees: 2, applicables: 2, total: 2 }

export const couverture: CouvertureLue = {
  organismes: [
    {
      organisme: 'CNAV',
      evaluationId: 'evaluation-1',
      attesteeLe: '2026-10-08T09:00:00.000Z',
      couverture: couvert,
      niveaux: { A1: 'conforme', A2: 'partiel' },
    },
  ],
  sansEvaluation: ['DSS'],
  mediane: 58,
  participants: 4,
  histoire: [
    {
      organisme: 'CNAV',
      evaluationId: 'evaluation-0',
      attesteeLe: '2025-10-08T09:00:00.000Z',
      pourcentage: 40,
    },
    {
      organisme: 'CNAV',
      evaluationId: 'evaluation-1',
      attesteeLe: '2026-10-08T09:00:00.000Z',
      pourcentage: 62,
    },
  ],
}

export const mesures: MesuresLues = {
  mesures: [
    {
      id: 'mesure-1',
      organisme: 'CNAV',
      referentielId: 'norme-1',
      codes: ['A2'],
      libelle: 'Revue trimestrielle des comptes',
      porteur: 'Responsable des identités',
      echeance: '2026-10-31',
      etat: 'en_cours',
      commentaire: '',
      version: 1,
      enRetard: true,
    },
  ],
  tenus: ['CNAV'],
}

export const evaluation: EvaluationLue = {
  id: 'evaluation-2',
  organisme: 'CNAV',
  version: 1,
  ouvertePar: 'RSSI CNAV',
  ouverteLe: '2026-11-20T09:00:00.000Z',
  attestation: null,
  attesteePar: null,
  attesteeLe: null,
  peutEvaluer: true,
  norme: { ...resume, exigences: 2, correspondances: 0 },
  exigences,
  couverture: { pourcentage: 100, evaluees: 1, applicables: 2, total: 2 },
  reponses: [
    {
      code: 'A1',
      niveau: 'conforme',
      commentaire: 'Tous les comptes sont nominatifs.',
      preuve: 'Extrait de l’annuaire.',
      lien: '',
      par: 'RSSI CNAV',
      le: '2026-11-20T09:30:00.000Z',
      version: 1,
      fichiers: [{ id: 'fichier-1', nom: 'annuaire.pdf', octets: 54_000 }],
    },
  ],
  propositions: {
    A2: [
      {
        niveau: 'partiel',
        depuis: { referentiel: 'autre', code: 'S1' },
        degre: 'partielle',
        titre: 'Autre référentiel',
      },
    ],
  },
  journal: [],
}
