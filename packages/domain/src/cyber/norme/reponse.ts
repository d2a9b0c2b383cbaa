/** What a body says of itself on one requirement. What was not looked at is not a shortfall: it is said apart. */
export const niveauxDeConformite = [
  'conforme',
  'partiel',
  'non_conforme',
  'non_applicable',
  'non_evalue',
] as const
export type NiveauDeConformite = (typeof niveauxDeConformite)[number]

const libelles: Record<NiveauDeConformite, string> = {
  conforme: 'Conforme',
  partiel: 'Partiellement conforme',
  non_conforme: 'Non conforme',
  non_applicable: 'Non applicable',
  non_evalue: 'Non évalué',
}

export const libelleConformite = (niveau: NiveauDeConformite): string => libelles[niveau]

/** What a requirement brings to the coverage; null: it does not count. */
const parts: Record<NiveauDeConformite, number | null> = {
  conforme: 1,
  partiel: 0.5,
  non_conforme: 0,
  non_applicable: null,
  non_evalue: null,
}

export interface CouvertureDeNorme {
  /** Weighted percentage over what was assessed; null when nothing that weighs was. */
  readonly pourcentage: number | null
  /** Requirements answered conforme, partiel or non conforme: the denominator. */
  readonly evaluees: number
  /** Those that apply, assessed or not. */
  readonly applicables: number
  readonly total: number
}

interface Pesee {
  readonly code: string
  readonly poids: number
}

/**
 * The coverage of a framework: conforme counts for its weight, partiel for half of it, over the weight of what was assessed.
 * Non applicable and non évalué count on neither side.
 */
export function couverture(
  exigences: readonly Pesee[],
  niveauDe: (code: string) => NiveauDeConformite,
): CouvertureDeNorme {
  let acquis = 0
  let possible = 0
  let evaluees = 0
  let applicables = 0
  for (const { code, poids } of exigences) {
    const niveau = niveauDe(code)
    const part = parts[niveau]
    if (niveau !== 'non_applicable') applicables += 1
    if (part === null) continue
    evaluees += 1
    acquis += part * poids
    possible += poids
  }
  return {
    pourcentage: possible === 0 ? null : (100 * acquis) / possible,
    evaluees,
    applicables,
    total: exigences.length,
  }
}

/** A shortfall: what an action plan has to close. */
export const estUnEcart = (niveau: NiveauDeConformite): boolean =>
  niveau === 'partiel' || niveau === 'non_conforme'

/** The middle value; null below `minimum` values, so that a median never tells what one body said. */
export function medianeDeLaSphere(valeurs: readonly number[], minimum = 3): number | null {
  if (valeurs.length < minimum) return null
  const rangees = valeurs.toSorted((a, b) => a - b)
  const milieu = Math.floor(rangees.length / 2)
  const [bas = 0, haut = 0] = [rangees[milieu - 1], rangees[milieu]]
  return rangees.length % 2 === 1 ? haut : (bas + haut) / 2
}
