import { chaineDeDepart } from '@sssi/domain/cyber'
import type { FicheDAlerte, LigneDAlerte, SuiviLu } from './donnees.ts'

const LANCEE = '2026-11-22T10:00:00.000Z'
const ID = '0b0f0c0a-0000-4000-8000-000000000001'

export const uneLigne = (surcharge: Partial<LigneDAlerte> = {}): LigneDAlerte => ({
  id: ID,
  reference: 'AL-2026-0007',
  titre: 'Compromission d’un prestataire d’exemple',
  exercice: false,
  attaque: 'fournisseur',
  tlp: 'AMBER',
  etat: 'en_cours',
  lanceeLe: LANCEE,
  leveeLe: null,
  organismes: 3,
  acquittes: 1,
  ...surcharge,
})

const unSuivi = (surcharge: Partial<SuiviLu>): SuiviLu => ({
  organisme: 'CNAV',
  etat: 'appele',
  niveau: 0,
  appeleLe: LANCEE,
  echeance: '2026-11-22T10:20:00.000Z',
  acquitteLe: null,
  acquittePar: null,
  peutAcquitter: false,
  ...surcharge,
})

/** Une alerte à mi-parcours : un organisme a répondu, un autre est appelé, un troisième reste muet. */
export const uneFiche = (surcharge: Partial<FicheDAlerte> = {}): FicheDAlerte => ({
  id: ID,
  reference: 'AL-2026-0007',
  titre: 'Compromission d’un prestataire d’exemple',
  texte: 'Coupez la passerelle d’exemple.\nDites au CERT ce que vous constatez.',
  exercice: false,
  attaque: 'fournisseur',
  organismes: ['CNAM', 'CNAV', 'CNAF'],
  tlp: 'AMBER',
  destinataires: ['CNAM', 'CNAV', 'CNAF', 'HFDS'],
  chaine: 1,
  etat: 'en_cours',
  lanceeLe: LANCEE,
  lanceePar: 'Analyste du CERT',
  leveeLe: null,
  leveePar: null,
  motifDeLevee: null,
  avisId: null,
  bulletinId: null,
  incidentId: null,
  version: 0,
  niveaux: [...chaineDeDepart.niveaux],
  suivis: [
    unSuivi({
      organisme: 'CNAM',
      etat: 'acquitte',
      echeance: null,
      acquitteLe: '2026-11-22T10:03:00.000Z',
      acquittePar: 'RSSI CNAM',
    }),
    unSuivi({ organisme: 'CNAV', niveau: 1, peutAcquitter: true }),
    unSuivi({ organisme: 'CNAF', etat: 'sans_reponse', niveau: 2, echeance: null }),
  ],
  appels: [
    {
      id: 'appel-1',
      organisme: 'CNAM',
      niveau: 0,
      nom: 'Astreinte sécurité',
      appeleLe: LANCEE,
      acquitteLe: '2026-11-22T10:03:00.000Z',
      voie: 'portail',
      courriel: { etat: 'parti', erreur: null },
    },
    {
      id: 'appel-2',
      organisme: 'CNAV',
      niveau: 0,
      nom: 'Astreinte sécurité',
      appeleLe: LANCEE,
      acquitteLe: null,
      voie: null,
      courriel: { etat: 'abandonne', erreur: 'Boîte inconnue' },
    },
  ],
  messages: [
    {
      id: 'message-1',
      le: '2026-11-22T10:10:00.000Z',
      par: 'Analyste du CERT',
      texte: 'La passerelle est coupée.',
    },
  ],
  histoire: [{ id: 1, le: LANCEE, phrase: 'Analyste du CERT a lancé l’alerte (chaîne, version 1).' }],
  maintenant: '2026-11-22T10:12:00.000Z',
  peutGerer: false,
  ...surcharge,
})
