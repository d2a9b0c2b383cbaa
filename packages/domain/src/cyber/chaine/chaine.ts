import type { OrganismeCode } from '../../organisme/organisme.ts'
import type { HeuresOuvrees } from './calendrier.ts'

/** Who a level calls, for one body: its on-call contacts, its security officers, or the HFDS, where every chain ends. */
export const appeles = ['astreinte', 'rssi', 'hfds'] as const
export type Appele = (typeof appeles)[number]

const libellesAppele: Record<Appele, string> = {
  astreinte: 'Les contacts d’astreinte de l’organisme',
  rssi: 'Les RSSI de l’organisme',
  hfds: 'La permanence du HFDS',
}

export const libelleAppele = (appele: Appele): string => libellesAppele[appele]

/** What a level does at night, on week-ends and on holidays. */
export const conduitesHorsHeures = ['appeler', 'passer'] as const
export type ConduiteHorsHeures = (typeof conduitesHorsHeures)[number]

const libellesConduite: Record<ConduiteHorsHeures, string> = {
  appeler: 'Appelé aussi hors heures ouvrées',
  passer: 'Passé hors heures ouvrées',
}

export const libelleConduite = (conduite: ConduiteHorsHeures): string => libellesConduite[conduite]

export interface NiveauDeChaine {
  readonly titre: string
  readonly appelle: Appele
  /** Minutes to acknowledge before the next level is called, from a call made in working hours. */
  readonly delaiMinutes: number
  /** The same, from a call made at night, on a week-end or on a holiday. */
  readonly delaiHorsHeuresMinutes: number
  readonly horsHeures: ConduiteHorsHeures
}

/** The escalation, as data: an alert keeps the version it started with. */
export interface DefinitionDeChaine {
  /** The bodies that an alert can call. The HFDS is not one of them: it is the end of the chain of each. */
  readonly organismes: readonly OrganismeCode[]
  readonly heuresOuvrees: HeuresOuvrees
  readonly niveaux: readonly NiveauDeChaine[]
}

export const etatsDeVersion = ['brouillon', 'active', 'passee'] as const
export type EtatDeVersion = (typeof etatsDeVersion)[number]

const libellesEtat: Record<EtatDeVersion, string> = {
  brouillon: 'Brouillon',
  active: 'Active',
  passee: 'Passée',
}

export const libelleEtatDeVersion = (etat: EtatDeVersion): string => libellesEtat[etat]

export const DELAI_MIN_MINUTES = 1
export const DELAI_MAX_MINUTES = 24 * 60
export const NIVEAUX_MAX = 8

/** The chain a new installation starts with (A5-027: « jusqu’au HFDS »). */
export const chaineDeDepart: DefinitionDeChaine = {
  organismes: ['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA', 'UCANSS', 'GIP_MDS'],
  heuresOuvrees: { debut: '08:00', fin: '19:00' },
  niveaux: [
    {
      titre: 'Astreinte sécurité',
      appelle: 'astreinte',
      delaiMinutes: 15,
      delaiHorsHeuresMinutes: 20,
      horsHeures: 'appeler',
    },
    {
      titre: 'RSSI de l’organisme',
      appelle: 'rssi',
      delaiMinutes: 15,
      delaiHorsHeuresMinutes: 20,
      horsHeures: 'appeler',
    },
    {
      titre: 'Permanence du HFDS',
      appelle: 'hfds',
      delaiMinutes: 30,
      delaiHorsHeuresMinutes: 30,
      horsHeures: 'appeler',
    },
  ],
}
