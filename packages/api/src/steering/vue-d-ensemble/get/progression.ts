import { ajouterJours } from '@sssi/domain'
import type { ComptesDuPlan } from '../../../core/lecture/comptes.ts'
import type { Releve } from '../../../core/lecture/lecture.ts'

/** L’état du plan au soir d’un jour, pour en tracer le chemin. */
export interface PointDeProgression {
  readonly jour: string
  readonly statuts: ComptesDuPlan['statuts']
  readonly meteos: ComptesDuPlan['meteos']
  readonly rubriquesRemplies: number
  readonly horizonsPassesSansRevision: number
  readonly horizonsRevises: number
}

const pasEnJours = 14

/**
 * Un point par quinzaine au plus, le dernier étant celui du jour : un tracé de deux ans tient en une cinquantaine de points,
 * quel que soit le nombre de relevés.
 */
export function progressionDuPlan(releves: readonly Releve[], aujourdhui: Releve): PointDeProgression[] {
  const retenus: Releve[] = []
  for (const releve of [...releves.filter(({ jour }) => jour < aujourdhui.jour), aujourdhui].toReversed()) {
    const suivant = retenus.at(-1)
    if (!suivant || releve.jour <= ajouterJours(suivant.jour, -pasEnJours)) retenus.push(releve)
  }
  return retenus.toReversed().map(({ jour, comptes }) => ({
    jour,
    statuts: comptes.statuts,
    meteos: comptes.meteos,
    rubriquesRemplies: comptes.rubriquesRemplies,
    horizonsPassesSansRevision: comptes.horizonsPassesSansRevision,
    horizonsRevises: comptes.horizonsRevises,
  }))
}
