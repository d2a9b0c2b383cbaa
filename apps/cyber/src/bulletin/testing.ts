import type { FicheDeBulletin, LigneDeBulletin, LigneDeReponses } from './donnees.ts'

/** Un bulletin tel que l’API le donne à un destinataire ; `de` remplace ce qui compte pour l’histoire. */
export const uneFiche = (de: Partial<FicheDeBulletin> = {}): FicheDeBulletin => ({
  id: 'd026fb93-6909-42d8-977a-b6b0f7de3310',
  numero: 'SSSI-CERT-2026-0001',
  etat: 'publie',
  tlp: 'AMBER',
  destinataires: ['CNAV', 'CNAF'],
  clients: ['GIP_MDS'],
  personnes: [],
  contenu: {
    titre: 'Exécution de code à distance dans la Passerelle d’exemple',
    resume: 'Une vulnérabilité permet d’exécuter du code à distance.\n\nUne exploitation est signalée.',
    remediation: 'Installer la version 4.3.',
    gravite: 'critique',
    vulnerabilites: [
      {
        cve: 'CVE-2026-90101',
        titre: 'Débordement de tampon',
        vecteur: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
        note: 9.8,
      },
    ],
    produits: [{ editeur: 'Éditeur d’exemple', nom: 'Passerelle', versions: '4.2', etat: 'affecte' }],
    liens: [{ titre: 'Bulletin de l’éditeur', url: 'https://editeur.exemple.invalid/1' }],
    reponseAttendueLe: '2026-12-01',
  },
  revision: 2,
  revisions: [
    {
      numero: 1,
      resume: 'Première publication',
      publieeLe: '2026-11-20T10:00:00.000Z',
      publieePar: 'Analyste du CERT',
    },
    {
      numero: 2,
      resume: 'Correctif paru',
      publieeLe: '2026-11-21T10:00:00.000Z',
      publieePar: 'Analyste du CERT',
    },
  ],
  publieLe: '2026-11-20T10:00:00.000Z',
  modifieLe: '2026-11-21T10:00:00.000Z',
  motifDeRetrait: null,
  version: 3,
  droits: { gestes: [], declasser: false, repondre: ['CNAV'] },
  reponses: [],
  redaction: null,
  declassement: null,
  ...de,
})

/** Le même, pour le CERT : une réponse est donnée, une manque. */
export const uneFicheDuCert = (de: Partial<FicheDeBulletin> = {}): FicheDeBulletin =>
  uneFiche({
    droits: {
      gestes: ['ecrire', 'diffuser', 'publier', 'retirer', 'relancer'],
      declasser: true,
      repondre: [],
    },
    reponses: [
      {
        bulletinId: 'd026fb93-6909-42d8-977a-b6b0f7de3310',
        organisme: 'CNAV',
        revision: 2,
        etat: 'concerne',
        constateLe: '2026-11-21',
        correctionPrevueLe: '2026-12-01',
        commentaire: 'Deux passerelles à mettre à jour.',
        par: 'RSSI CNAV',
        le: '2026-11-21T12:00:00.000Z',
        version: 1,
      },
    ],
    redaction: {
      brouillon: null,
      avisId: null,
      sansReponse: ['CNAF'],
      journal: [
        {
          id: 2,
          le: '2026-11-21T10:00:00.000Z',
          par: 'Analyste du CERT',
          organisme: 'CNAM',
          fait: 'bulletin_publie',
          detail: { revision: 2, resume: 'Correctif paru' },
        },
      ],
    },
    ...de,
  })

export const uneLigne = (de: Partial<LigneDeBulletin> = {}): LigneDeBulletin => ({
  id: 'd026fb93-6909-42d8-977a-b6b0f7de3310',
  numero: 'SSSI-CERT-2026-0001',
  etat: 'publie',
  tlp: 'AMBER',
  titre: 'Exécution de code à distance dans la Passerelle d’exemple',
  gravite: 'critique',
  destinataires: ['CNAV', 'CNAF'],
  sansReponse: ['CNAF'],
  revision: 1,
  reponseAttendueLe: '2026-12-01',
  publieLe: '2026-11-20T10:00:00.000Z',
  modifieLe: '2026-11-20T10:00:00.000Z',
  ...de,
})

export const uneLigneDeReponses = (de: Partial<LigneDeReponses> = {}): LigneDeReponses => ({
  id: 'd026fb93-6909-42d8-977a-b6b0f7de3310',
  numero: 'SSSI-CERT-2026-0001',
  titre: 'Exécution de code à distance dans la Passerelle d’exemple',
  tlp: 'AMBER',
  revision: 2,
  publieLe: '2026-11-20T10:00:00.000Z',
  reponseAttendueLe: '2026-12-01',
  enRetard: false,
  destinataires: ['CNAV', 'CNAF', 'MSA'],
  sansReponse: ['CNAF', 'MSA'],
  reponses: [
    {
      bulletinId: 'd026fb93-6909-42d8-977a-b6b0f7de3310',
      organisme: 'CNAV',
      etat: 'corrige',
      revision: 2,
      constateLe: '2026-11-20',
      correctionPrevueLe: null,
    },
    {
      bulletinId: 'd026fb93-6909-42d8-977a-b6b0f7de3310',
      organisme: 'CNAF',
      etat: 'concerne',
      revision: 1,
      constateLe: '2026-11-20',
      correctionPrevueLe: null,
    },
  ],
  ...de,
})
