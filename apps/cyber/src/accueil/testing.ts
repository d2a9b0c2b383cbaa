import { organismeCodes } from '@sssi/domain'
import type { OptionsDeTest } from '@sssi/section/testing'

const analyste = { id: 'analyste', libelle: 'Analyste du CERT', organisme: 'CNAM' }
const rssi = { id: 'rssi', libelle: 'RSSI CNAV', organisme: 'CNAV' }

const bulletin = {
  id: '5f0c7a52-0d8f-4a43-8a1e-9a4c6f0d1b11',
  numero: 'SSSI-CERT-2026-0007',
  etat: 'publie',
  tlp: 'AMBER',
  titre: 'Exécution de code à distance dans la passerelle d’exemple',
  gravite: 'critique',
  destinataires: ['CNAV', 'CNAF'],
  sansReponse: ['CNAV', 'CNAF'],
  revision: 1,
  reponseAttendueLe: '2026-11-27',
  publieLe: '2026-11-20T08:30:00.000Z',
  modifieLe: '2026-11-20T08:30:00.000Z',
}

const contacts = { aReverifier: 2, sansAstreinte: ['MSA'], total: 14, contacts: [], appels: [], tenus: [] }

const reponses = {
  'cyber.alerte.list': {
    total: 1,
    page: 1,
    peutLancer: true,
    lignes: [
      {
        id: '0b1d0f0a-2f7b-4a3c-9c5e-0a1b2c3d4e5f',
        reference: 'ALERTE-2026-003',
        titre: 'Hameçonnage ciblant les agents d’accueil',
        exercice: true,
        attaque: 'hameconnage',
        tlp: 'AMBER',
        etat: 'en_cours',
        lanceeLe: '2026-11-22T06:05:00.000Z',
        leveeLe: null,
        organismes: 8,
        acquittes: 5,
      },
    ],
  },
  'cyber.avis.list': {
    lignes: [
      {
        id: '7c6b5a49-3827-4615-8f4e-3d2c1b0a9f8e',
        source: 'certfr',
        emetteur: 'CERT-FR',
        reference: 'EXEMPLE-2026-AVI-0042',
        titre: 'Multiples vulnérabilités dans la passerelle d’exemple',
        modifieLe: '2026-11-21T10:00:00.000Z',
        score: 9.8,
        gravite: 'critique',
        exploitee: true,
        echeance: '2026-11-28',
        organismes: ['CNAF', 'CNAV', 'MSA'],
        decision: 'a_trier',
        tlp: 'CLEAR',
        version: 1,
      },
    ],
    compte: { nombre: 1, auMoins: false },
    parPage: 20,
    organismesLus: organismeCodes,
  },
  'cyber.bulletin.list': { lignes: [bulletin], total: 1, plusQueCompte: false, suite: null },
  'cyber.incident.list': {
    total: 1,
    totalLisible: 1,
    maintenant: '2026-11-22T09:00:00.000Z',
    chiffres: { ouverts: 1, enRetard: 0, sous24h: 1 },
    lignes: [
      {
        id: '11111111-2222-4333-8444-555555555555',
        reference: 'CNAV-2026-004',
        organisme: 'CNAV',
        titre: 'Compte de service utilisé depuis l’étranger',
        statut: 'qualifie',
        gravite: 'elevee',
        classe: 'intrusions',
        type: 'privileged-account-compromise',
        tlp: 'AMBER',
        priseDeConnaissanceLe: '2026-11-21T18:00:00.000Z',
        prochaineEcheance: 'Alerte précoce (NIS 2)',
        prochaineEcheanceLe: '2026-11-22T18:00:00.000Z',
      },
    ],
  },
  'cyber.contact.list': contacts,
}

const rien = {
  'cyber.alerte.list': { total: 0, page: 1, peutLancer: true, lignes: [] },
  'cyber.avis.list': {
    lignes: [],
    compte: { nombre: 0, auMoins: false },
    parPage: 20,
    organismesLus: organismeCodes,
  },
  'cyber.bulletin.list': { lignes: [], total: 0, plusQueCompte: false, suite: null },
  'cyber.incident.list': { ...reponses['cyber.incident.list'], total: 0, lignes: [] },
  'cyber.contact.list': { ...contacts, aReverifier: 0, sansAstreinte: [] },
}

const droitsDuCert = ['suivi.lire', 'cyber.lire', 'cyber.veiller', 'bulletin.publier', 'incident.lire']
const droitsDuRssi = ['suivi.lire', 'cyber.lire', 'bulletin.repondre', 'incident.lire']

/** Ceux qui ouvrent l’accueil, et ce que l’API leur en dit. */
export const lecteursDeLAccueil = {
  analyste: { agent: analyste, droits: droitsDuCert, reponses },
  rssi: { agent: rssi, droits: droitsDuRssi, reponses },
  lecteur: { reponses },
  rienATraiter: { agent: analyste, droits: droitsDuCert, reponses: rien },
} satisfies Record<string, OptionsDeTest>

export const proceduresDeLAccueil = Object.keys(reponses)
