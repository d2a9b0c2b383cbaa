import { pluriel, typographier } from '@sssi/domain'
import type { LigneDuPlan } from './donnees.ts'

/** « 2023 », « 2023, revu à 2026 » ; l’horizon légal est écrit comme le texte l’imprime. */
export function horizonEnMots({
  horizonLegal,
  revision,
}: Pick<LigneDuPlan, 'horizonLegal' | 'revision'>): string {
  return revision ? `${horizonLegal}, revu\u00a0à\u00a0${revision.annee}` : horizonLegal
}

/** « Horizon : 2023 », « Horizon : 2023, revu à 2026 ». */
export function phraseDHorizon(ligne: Pick<LigneDuPlan, 'horizonLegal' | 'revision'>): string {
  return typographier(`Horizon : ${horizonEnMots(ligne)}`)
}

/** « Fiche 5/8 » : ce qu’il reste à renseigner se lit sans ouvrir l’action. */
export function phraseDeCompletude({ completude }: Pick<LigneDuPlan, 'completude'>): string {
  return `Fiche\u00a0${completude}/8`
}

/** « 3, dont 1 haute » ; « Aucune » quand rien n’alerte. */
export function phraseDesAlertes({ alertes }: Pick<LigneDuPlan, 'alertes'>): string {
  if (alertes.length === 0) return 'Aucune'
  const hautes = alertes.filter(({ gravite }) => gravite === 'haute').length
  if (hautes === 0) return String(alertes.length)
  return `${alertes.length}, dont ${pluriel(hautes, 'haute')}`
}
