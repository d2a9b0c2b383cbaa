import { organismeCodes, type OrganismeCode } from '@sssi/domain'
import { contenuVide, type ContenuDeBulletin, type ReponseDOrganisme, type Tlp } from '@sssi/domain/cyber'

export interface ReponseDExemple {
  readonly organisme: OrganismeCode
  readonly etat: ReponseDOrganisme
  /** Jours depuis la publication. */
  readonly jours: number
  /** Jours à partir d’aujourd’hui. */
  readonly prevueDans?: number
  readonly commentaire?: string
}

export interface BulletinDExemple {
  readonly tlp: Tlp
  readonly destinataires: readonly OrganismeCode[]
  /** Comptes de démonstration nommés, pour TLP:RED. */
  readonly comptes?: readonly string[]
  /** Jours écoulés depuis chaque révision, de la première à la dernière ; aucune : un brouillon. */
  readonly revisions: readonly { readonly ilYA: number; readonly resume: string }[]
  /** Jours à partir d’aujourd’hui ; négatif : la date est passée. */
  readonly reponseDans: number | null
  readonly retrait?: string
  readonly contenu: Omit<ContenuDeBulletin, 'reponseAttendueLe'>
  readonly reponses: readonly ReponseDExemple[]
}

const PREMIERE = 'Première publication'
/** Ceux qui ont un responsable de la sécurité. */
const avecRssi: readonly OrganismeCode[] = ['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA', 'UCANSS', 'GIP_MDS']
const vide = contenuVide

/** Des bulletins inventés : ni ces produits, ni ces vulnérabilités n’existent. */
export const bulletinsDExemple: readonly BulletinDExemple[] = [
  {
    tlp: 'AMBER',
    destinataires: avecRssi,
    revisions: [
      { ilYA: 6, resume: PREMIERE },
      { ilYA: 2, resume: 'Correctif de l’éditeur disponible ; une exploitation est signalée.' },
    ],
    reponseDans: 2,
    contenu: {
      ...vide,
      titre: 'Exécution de code à distance dans la Passerelle d’exemple',
      resume:
        'Une vulnérabilité de la Passerelle d’exemple permet à un attaquant non authentifié d’exécuter du code à distance.\n\nUne exploitation est signalée hors de la sphère. Les passerelles exposées sur internet sont à traiter d’abord.',
      remediation:
        'Installer la version 4.3 de l’éditeur.\n\nÀ défaut, fermer l’accès d’administration depuis internet et surveiller les connexions sortantes de la passerelle.',
      gravite: 'critique',
      vulnerabilites: [
        {
          cve: 'CVE-2026-90101',
          titre: 'Débordement de tampon dans le portail d’accès',
          vecteur: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
        },
        {
          cve: 'CVE-2026-90102',
          titre: 'Contournement de l’authentification de l’administration',
          vecteur: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N',
        },
      ],
      produits: [
        { editeur: 'Éditeur d’exemple', nom: 'Passerelle d’exemple', versions: '4.0 à 4.2', etat: 'affecte' },
        { editeur: 'Éditeur d’exemple', nom: 'Passerelle d’exemple', versions: '4.3', etat: 'corrige' },
      ],
      liens: [{ titre: 'Bulletin de l’éditeur', url: 'https://editeur.exemple.invalid/EX-2026-14' }],
    },
    reponses: [
      {
        organisme: 'CNAV',
        etat: 'corrige',
        jours: 5,
        commentaire: 'Deux passerelles mises à jour cette nuit.',
      },
      {
        organisme: 'ACOSS',
        etat: 'concerne',
        jours: 4,
        prevueDans: 5,
        commentaire: 'Fenêtre de maintenance demandée.',
      },
      { organisme: 'UCANSS', etat: 'non_concerne', jours: 4 },
      { organisme: 'CNAF', etat: 'concerne', jours: 2, prevueDans: 1 },
    ],
  },
  {
    tlp: 'GREEN',
    destinataires: [...organismeCodes],
    revisions: [{ ilYA: 11, resume: PREMIERE }],
    reponseDans: -3,
    contenu: {
      ...vide,
      titre: 'Élévation de privilèges dans l’Agent de supervision d’exemple',
      resume:
        'Un utilisateur local peut obtenir les droits de l’administrateur du poste par l’agent de supervision.',
      remediation: 'Installer la version 12.4, ou désactiver le module de télémesure.',
      gravite: 'elevee',
      vulnerabilites: [
        {
          cve: 'CVE-2026-90177',
          titre: 'Droits trop larges sur un fichier temporaire',
          vecteur: 'CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H',
        },
      ],
      produits: [
        {
          editeur: 'Atelier d’exemple',
          nom: 'Agent de supervision',
          versions: 'avant 12.4',
          etat: 'affecte',
        },
      ],
    },
    reponses: [
      { organisme: 'CNAM', etat: 'corrige', jours: 6 },
      { organisme: 'CNAV', etat: 'non_concerne', jours: 2 },
      { organisme: 'MSA', etat: 'concerne', jours: 5, prevueDans: 8 },
      { organisme: 'CNAF', etat: 'corrige', jours: 7 },
      { organisme: 'GIP_MDS', etat: 'non_concerne', jours: 1 },
    ],
  },
  {
    tlp: 'AMBER+STRICT',
    destinataires: ['CNAF', 'CNAM'],
    revisions: [{ ilYA: 3, resume: PREMIERE }],
    reponseDans: 4,
    contenu: {
      ...vide,
      titre: 'Hameçonnage ciblant les comptes d’allocataires',
      resume:
        'Une campagne imite l’espace personnel d’un organisme et relaie les codes reçus par téléphone. Elle vise pour l’instant deux organismes.',
      remediation:
        'Bloquer les adresses jointes, prévenir les usagers touchés, signaler les nouvelles adresses au CERT.',
      gravite: 'elevee',
      liens: [{ titre: 'Fiche réflexe', url: 'https://exemple.invalid/fiche-hameconnage' }],
    },
    reponses: [{ organisme: 'CNAF', etat: 'concerne', jours: 1, prevueDans: 2 }],
  },
  {
    tlp: 'RED',
    destinataires: ['CNAV'],
    comptes: ['analyste-cert', 'rssi-cnav', 'hfds'],
    revisions: [{ ilYA: 1, resume: PREMIERE }],
    reponseDans: 1,
    contenu: {
      ...vide,
      titre: 'Accès suspect à un annuaire technique d’exemple',
      resume:
        'Un compte de service de démonstration a été employé depuis une adresse inhabituelle. L’enquête est en cours.',
      remediation: 'Ne rien changer avant accord du CERT : conserver les traces.',
      gravite: 'critique',
    },
    reponses: [],
  },
  {
    tlp: 'CLEAR',
    destinataires: [...organismeCodes],
    revisions: [{ ilYA: 20, resume: PREMIERE }],
    reponseDans: null,
    contenu: {
      ...vide,
      titre: 'Fin de maintenance de la Bibliothèque de chiffrement d’exemple 1.x',
      resume:
        'La branche 1.x de cette bibliothèque n’est plus maintenue. Aucune vulnérabilité n’est connue à ce jour.',
      remediation: 'Prévoir le passage à la branche 2.x avant la fin de l’année.',
      gravite: 'faible',
      liens: [{ titre: 'Calendrier de l’éditeur', url: 'https://bibliotheque.exemple.invalid/calendrier' }],
    },
    reponses: avecRssi.map((organisme, rang) => ({
      organisme,
      etat: rang % 3 === 0 ? ('concerne' as const) : ('non_concerne' as const),
      jours: 3 + rang,
    })),
  },
  {
    tlp: 'AMBER',
    destinataires: avecRssi,
    revisions: [{ ilYA: 30, resume: PREMIERE }],
    reponseDans: null,
    retrait: 'L’éditeur a démenti : la vulnérabilité annoncée n’existe pas.',
    contenu: {
      ...vide,
      titre: 'Déni de service annoncé dans le Répartiteur d’exemple',
      resume: 'Une annonce fait état d’un déni de service par une requête malformée.',
      remediation: 'En attente de l’éditeur.',
      gravite: 'moyenne',
      vulnerabilites: [{ cve: '', titre: 'Requête malformée', vecteur: '' }],
      produits: [{ editeur: 'Réseau d’exemple', nom: 'Répartiteur', versions: '', etat: 'a_verifier' }],
    },
    reponses: [],
  },
  {
    tlp: 'AMBER',
    destinataires: avecRssi,
    revisions: [],
    reponseDans: 10,
    contenu: {
      ...vide,
      titre: 'Contournement de l’authentification dans le Serveur de fichiers d’exemple',
      resume: 'À compléter avec l’éditeur : versions touchées et correctif.',
      gravite: 'elevee',
      vulnerabilites: [{ cve: 'CVE-2026-90233', titre: 'Jeton de session prévisible', vecteur: '' }],
    },
    reponses: [],
  },
]
