import type { LigneDuPlan } from '../ligne-du-plan.ts'

/** Une valeur composée : les actions d’un axe, à un statut, sous une météo, se comptent ensemble. */
export const ensemble = (...valeurs: readonly (string | number)[]): string => valeurs.join(' ')

/** Ce que la vue d’ensemble compte. */
const comptees = {
  axe: ({ axe }: LigneDuPlan) => [axe],
  statut: ({ statut }: LigneDuPlan) => [statut],
  meteo: ({ meteo }: LigneDuPlan) => [meteo],
  fraicheur: ({ fraicheur }: LigneDuPlan) => [fraicheur],
  etatHorizon: ({ etatHorizon }: LigneDuPlan) => [etatHorizon],
  revisee: ({ revision }: LigneDuPlan) => [revision !== null],
  rubriques: ({ completude }: LigneDuPlan) => [completude],
  alerte: ({ alertes }: LigneDuPlan) => alertes.map(({ code }) => code),
  alerteEtGravite: ({ alertes }: LigneDuPlan) => alertes.map(({ code, gravite }) => ensemble(code, gravite)),
  axeStatutEtMeteo: ({ axe, statut, meteo }: LigneDuPlan) => [ensemble(axe, statut, meteo)],
  chefDeFile: ({ chefsDeFile }: LigneDuPlan) => chefsDeFile,
  chefDeFileEtRubriques: ({ chefsDeFile, completude }: LigneDuPlan) =>
    chefsDeFile.map((organisme) => ensemble(organisme, completude)),
  chefDeFileEtFraicheur: ({ chefsDeFile, fraicheur }: LigneDuPlan) =>
    chefsDeFile.map((organisme) => ensemble(organisme, fraicheur)),
  chefDeFileEtGravite: ({ chefsDeFile, alertes }: LigneDuPlan) =>
    chefsDeFile.flatMap((organisme) => alertes.map(({ gravite }) => ensemble(organisme, gravite))),
}

export type NomDeCompte = keyof typeof comptees

export const nomsDeCompte = Object.keys(comptees) as readonly NomDeCompte[]

export function compteesDe(ligne: LigneDuPlan, compte: NomDeCompte): readonly unknown[] {
  return comptees[compte](ligne)
}
