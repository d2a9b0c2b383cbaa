import {
  critereDeCompletude,
  criteresDeChefDeFile,
  type AlerteCode,
  type FiltrePlan,
  type Gravite,
} from '@sssi/domain'
import type { LigneDuPlan } from '../ligne-du-plan.ts'

export type NomDeCritere = Exclude<keyof FiltrePlan, 'q'>

/** Ce qu’une ligne vaut pour chaque critère ; plusieurs valeurs quand elle répond à plusieurs. */
const valeurs: { readonly [C in NomDeCritere]: (ligne: LigneDuPlan) => readonly FiltrePlan[C][number][] } = {
  axe: ({ axe }) => [axe],
  thematique: ({ thematique }) => [thematique],
  orientation: ({ orientation }) => [orientation],
  chefDeFile: ({ chefsDeFileImprimes, chefsDeFile }) =>
    criteresDeChefDeFile(chefsDeFileImprimes, chefsDeFile),
  horizon: ({ horizonEffectif: { annee }, etatHorizon }) =>
    annee === null ? [etatHorizon] : [String(annee), etatHorizon],
  statut: ({ statut }) => [statut],
  meteo: ({ meteo }) => [meteo],
  fraicheur: ({ fraicheur }) => [fraicheur],
  alerte: ({ alertes }) => alertes.map(({ code }) => code),
  completude: ({ completude }) => [critereDeCompletude(completude)],
}

export const nomsDeCritere = Object.keys(valeurs) as readonly NomDeCritere[]

/** Ce que la vue d’ensemble compte et qu’aucun filtre ne demande. */
const comptees = {
  rubriquesRemplies: ({ completude }: LigneDuPlan) => [completude],
  revisee: ({ revision }: LigneDuPlan) => [revision !== null],
  graviteDAlerte: ({ alertes }: LigneDuPlan) =>
    alertes.map(({ code, gravite }) => graviteDAlerte(code, gravite)),
  /** Une action compte une fois par gravité, quel que soit le nombre de ses alertes. */
  gravite: ({ alertes }: LigneDuPlan) => alertes.map(({ gravite }) => gravite),
}

export const graviteDAlerte = (code: AlerteCode, gravite: Gravite) => `${code} ${gravite}` as const

const facettes = { ...valeurs, ...comptees }

/** Ce par quoi la table range ses lignes : les critères du filtre, et ce qui se compte. */
export type NomDeFacette = keyof typeof facettes

export const nomsDeFacette = Object.keys(facettes) as readonly NomDeFacette[]

export function valeursDe(ligne: LigneDuPlan, facette: NomDeFacette): readonly unknown[] {
  return facettes[facette](ligne)
}
