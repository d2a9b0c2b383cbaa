import { organismeCodes } from '@sssi/domain'
import type { FicheDAvis, LigneDAvis, PageDAvis } from './donnees.ts'

/** Un avis de la liste ; une histoire ne dit que ce dont elle parle. */
export function unAvis(surcharge: Partial<LigneDAvis> = {}): LigneDAvis {
  return {
    id: '6f1f7f0e-6f0e-4c55-9d2b-000000000001',
    source: 'certfr',
    emetteur: 'CERT-FR',
    reference: 'CERTFR-2026-AVI-9001',
    titre: 'Multiples vulnérabilités dans la Passerelle d’exemple',
    modifieLe: '2026-11-20T00:00:00.000Z',
    score: 9.8,
    gravite: 'critique',
    exploitee: true,
    echeance: '2026-12-11',
    organismes: ['CNAF', 'CNAV', 'MSA'],
    decision: 'a_trier',
    tlp: 'CLEAR',
    version: 1,
    ...surcharge,
  }
}

export function unePage(lignes: readonly LigneDAvis[], surcharge: Partial<PageDAvis> = {}): PageDAvis {
  return {
    lignes: [...lignes],
    compte: { nombre: lignes.length, auMoins: false },
    parPage: 20,
    organismesLus: [...organismeCodes],
    ...surcharge,
  }
}

const paragraphe = (texte: string) => ({ type: 'paragraphe', enfants: [{ type: 'texte', texte }] }) as const

export function uneFiche(surcharge: Partial<FicheDAvis> = {}): FicheDAvis {
  const { emetteur, reference, titre, modifieLe, score, gravite, exploitee, echeance, organismes } = unAvis()
  return {
    id: unAvis().id,
    source: 'csaf',
    emetteur,
    reference,
    titre,
    resume: [paragraphe('La Passerelle d’exemple n’authentifie pas une adresse d’administration.')],
    publieLe: '2026-11-18T00:00:00.000Z',
    modifieLe,
    revision: '2',
    tlp: 'GREEN',
    score,
    gravite,
    exploitee,
    echeance,
    organismes,
    organismesLus: [...organismeCodes],
    decision: 'a_trier',
    motif: '',
    decidePar: null,
    decideLe: null,
    version: 2,
    risques: ['Exécution de code arbitraire à distance', 'Déni de service'],
    systemes: [
      {
        editeur: 'Éditeur d’exemple',
        produit: 'Passerelle d’exemple',
        description: 'Passerelle d’exemple versions antérieures à 4.3',
        concernes: [
          { organisme: 'CNAV', usage: 'Accès distants' },
          { organisme: 'CNAF', usage: '' },
        ],
        autres: 0,
      },
      {
        editeur: 'Éditeur d’exemple',
        produit: 'Relais',
        description: 'Relais 1.x',
        concernes: [],
        autres: 0,
      },
    ],
    cves: [
      {
        cve: 'CVE-2026-90001',
        description: 'Une adresse d’administration répond sans authentification.',
        vecteurs: [{ vecteur: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8 }],
        score: 9.8,
        ajuste: null,
        exploitation: {
          nom: 'Passerelle d’exemple, défaut d’authentification',
          ajouteeLe: '2026-11-20',
          echeance: '2026-12-11',
          action: 'Appliquer les mesures de l’éditeur.',
          rancongiciel: true,
        },
      },
      { cve: 'CVE-2026-90002', description: '', vecteurs: [], score: null, ajuste: null, exploitation: null },
    ],
    texte: [
      { type: 'titre', enfants: [{ type: 'texte', texte: 'Solutions' }] },
      paragraphe('Se référer au bulletin de l’éditeur. <script>alert(1)</script>'),
    ],
    liens: [{ titre: 'Bulletin EX-1', adresse: 'https://editeur.exemple/EX-1', hote: 'editeur.exemple' }],
    revisions: [
      { numero: '1', le: '2026-11-18T00:00:00.000Z', description: 'Version initiale' },
      { numero: '2', le: '2026-11-20T00:00:00.000Z', description: 'Ajout d’un système affecté' },
    ],
    receptions: [
      {
        rang: 2,
        revision: '2',
        recueLe: '2026-11-20T09:12:00.000Z',
        recuePar: 'Le portail',
        changements: [{ champ: 'Systèmes affectés', genre: 'liste', ajouts: ['Relais 1.x'], retraits: [] }],
      },
      {
        rang: 1,
        revision: '1',
        recueLe: '2026-11-18T09:12:00.000Z',
        recuePar: 'Le portail',
        changements: [],
      },
    ],
    journal: [
      {
        id: 2,
        le: '2026-11-20T09:12:00.000Z',
        par: 'Le portail',
        organisme: null,
        fait: 'revise',
        detail: { revision: '2', avant: '1' },
      },
      {
        id: 1,
        le: '2026-11-18T09:12:00.000Z',
        par: 'Le portail',
        organisme: null,
        fait: 'importe',
        detail: { revision: '1' },
      },
    ],
    droits: { veiller: true },
    ...surcharge,
  }
}
