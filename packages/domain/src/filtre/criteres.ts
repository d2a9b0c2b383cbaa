import type { OrganismeCode } from '../organisme/organisme.ts'
import { organismeCodes } from '../organisme/organisme.ts'
import { lireChefsDeFile } from '../plan/chefs-de-file.ts'
import { etatsHorizon } from '../regles/horizon.ts'

/** Leads one can filter on: a body, or what the text prints when it names none. */
export const chefDeFileCriteres = [...organismeCodes, 'A_DEFINIR', 'OSS'] as const
export type ChefDeFileCritere = (typeof chefDeFileCriteres)[number]

/**
 * Criteria an action answers to: its leads, and what the text prints when it names none. « A définir » still finds the action
 * once the DSS has named a lead: the text has not changed.
 */
export function criteresDeChefDeFile(
  imprimes: string,
  effectifs: readonly OrganismeCode[],
): ChefDeFileCritere[] {
  const { etat } = lireChefsDeFile(imprimes)
  if (etat === 'designes') return [...effectifs]
  return [etat === 'collectif' ? 'OSS' : 'A_DEFINIR', ...effectifs]
}

/** Effective horizon: its year (« 2025 »), or its state (« passe_sans_revision »). */
export const horizonEtatCriteres = etatsHorizon

export const completudeCriteres = ['vide', 'partielle', 'complete'] as const
export type CompletudeCritere = (typeof completudeCriteres)[number]

export const tris = [
  'code',
  'libelle',
  'chefDeFile',
  'horizon',
  'statut',
  'meteo',
  'fraicheur',
  'completude',
  'alertes',
] as const
export type TriPlan = (typeof tris)[number]

export const ordres = ['asc', 'desc'] as const
export type Ordre = (typeof ordres)[number]

/** Most lines one request is given; a view that wants the whole of a longer list says what it leaves out. */
export const tailleMaximale = 200

/** Most lines a page of the table shows: more is a heavy page that nobody reads; printing and exports take them all. */
export const tailleDePageMaximale = 40

export const vues = ['tableau', 'calendrier', 'chefs-de-file', 'axes'] as const
export type VuePlan = (typeof vues)[number]

const libellesDeCompletude: Record<CompletudeCritere, string> = {
  vide: 'Fiche vide',
  partielle: 'Fiche partielle',
  complete: 'Fiche complète',
}

const libellesDeTri: Record<TriPlan, string> = {
  code: 'Code',
  libelle: 'Action',
  chefDeFile: 'Chef de file',
  horizon: 'Horizon',
  statut: 'Statut',
  meteo: 'Météo',
  fraicheur: 'Fraîcheur',
  completude: 'Complétude',
  alertes: 'Alertes',
}

const libellesDeVue: Record<VuePlan, string> = {
  tableau: 'Tableau',
  calendrier: 'Calendrier',
  'chefs-de-file': 'Par chef de file',
  axes: 'Par axe',
}

export function libelleCompletude(critere: CompletudeCritere): string {
  return libellesDeCompletude[critere]
}

export function libelleTri(tri: TriPlan): string {
  return libellesDeTri[tri]
}

export function libelleVue(vue: VuePlan): string {
  return libellesDeVue[vue]
}

export function critereDeCompletude(remplies: number): CompletudeCritere {
  if (remplies === 0) return 'vide'
  return remplies < 8 ? 'partielle' : 'complete'
}
