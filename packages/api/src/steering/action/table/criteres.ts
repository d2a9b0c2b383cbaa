import { critereDeCompletude, criteresDeChefDeFile, type FiltrePlan } from '@sssi/domain'
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
  gravite: ({ alertes }) => [...new Set(alertes.map(({ gravite }) => gravite))],
  completude: ({ completude }) => [critereDeCompletude(completude)],
}

export const nomsDeCritere = Object.keys(valeurs) as readonly NomDeCritere[]

export function valeursDe(ligne: LigneDuPlan, critere: NomDeCritere): readonly unknown[] {
  return valeurs[critere](ligne)
}
