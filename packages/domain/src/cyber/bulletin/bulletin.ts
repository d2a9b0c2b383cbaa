import type { Jour } from '../../temps/jour.ts'
import type { Gravite } from '../avis/gravite.ts'

/** A draft is the CERT's own; a published bulletin may be revised, and withdrawn; a withdrawn one stays readable, and says so. */
export const etatsDeBulletin = ['brouillon', 'publie', 'retire'] as const
export type EtatDeBulletin = (typeof etatsDeBulletin)[number]

const libellesDEtat: Record<EtatDeBulletin, string> = {
  brouillon: 'Brouillon',
  publie: 'Publié',
  retire: 'Retiré',
}
export const libelleEtatDeBulletin = (etat: EtatDeBulletin): string => libellesDEtat[etat]

/** What is known of a product, for all the vulnerabilities of the bulletin. */
export const etatsDeProduit = ['affecte', 'corrige', 'non_affecte', 'a_verifier'] as const
export type EtatDeProduit = (typeof etatsDeProduit)[number]

const libellesDeProduit: Record<EtatDeProduit, string> = {
  affecte: 'Affecté',
  corrige: 'Corrigé',
  non_affecte: 'Non affecté',
  a_verifier: 'À vérifier',
}
export const libelleEtatDeProduit = (etat: EtatDeProduit): string => libellesDeProduit[etat]

/** Empty texts are what is not written yet. */
export interface VulnerabiliteDuBulletin {
  /** « CVE-2026-1234 », or empty when none is assigned. */
  readonly cve: string
  readonly titre: string
  /** CVSS 3.0, 3.1 or 4.0 vector, or empty: the score is always computed, never typed. */
  readonly vecteur: string
}

export interface ProduitDuBulletin {
  readonly editeur: string
  readonly nom: string
  readonly versions: string
  readonly etat: EtatDeProduit
}

export interface LienDuBulletin {
  readonly titre: string
  readonly url: string
}

/** What a bulletin says: the same shape while it is written, published, and kept as one of its revisions. */
export interface ContenuDeBulletin {
  readonly titre: string
  readonly resume: string
  readonly remediation: string
  readonly gravite: Gravite
  readonly vulnerabilites: readonly VulnerabiliteDuBulletin[]
  readonly produits: readonly ProduitDuBulletin[]
  readonly liens: readonly LienDuBulletin[]
  /** By when each body is to answer; null: no date is set. */
  readonly reponseAttendueLe: Jour | null
}

export const contenuVide: ContenuDeBulletin = {
  titre: '',
  resume: '',
  remediation: '',
  gravite: 'moyenne',
  vulnerabilites: [],
  produits: [],
  liens: [],
  reponseAttendueLe: null,
}

/** « SSSI-CERT-2026-0001 »; the rank starts again every year. */
export function numeroDeBulletin(annee: number, rang: number): string {
  return `SSSI-CERT-${annee}-${String(rang).padStart(4, '0')}`
}

/** What is to be written before the bulletin says something; the norms of its exports are checked apart. */
export function manquesDuBulletin({ titre, resume }: ContenuDeBulletin): Partial<Record<string, string>> {
  return {
    ...(titre.trim() === '' && { titre: 'Donnez un titre au bulletin.' }),
    ...(resume.trim() === '' && { resume: 'Dites en quelques phrases ce qui se passe.' }),
  }
}
