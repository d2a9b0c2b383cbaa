/**
 * EcoIndex, formule du collectif GreenIT : position de la page dans les quantiles du Web pour son nombre d’éléments, de
 * requêtes et d’octets transférés (en ko), pondérés 3, 2 et 1.
 */
const ELEMENTS = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601,
]
const REQUETES = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920]
const KILO_OCTETS = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
  2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
]

function position(quantiles: readonly number[], valeur: number): number {
  const suivant = quantiles.findIndex((borne) => valeur < borne)
  if (suivant === -1) return quantiles.length - 1
  const bas = quantiles[suivant - 1] ?? 0
  const haut = quantiles[suivant] ?? bas + 1
  return suivant - 1 + (valeur - bas) / (haut - bas)
}

export interface Page {
  readonly elements: number
  readonly requetes: number
  readonly kiloOctets: number
}

export type Note = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'

const SEUILS: readonly (readonly [number, Note])[] = [
  [80, 'A'],
  [70, 'B'],
  [55, 'C'],
  [40, 'D'],
  [25, 'E'],
  [10, 'F'],
]

export function ecoindex(page: Page): { score: number; note: Note } {
  const rangs =
    3 * position(ELEMENTS, page.elements) +
    2 * position(REQUETES, page.requetes) +
    position(KILO_OCTETS, page.kiloOctets)
  const score = 100 - (5 * rangs) / 6
  return { score, note: SEUILS.find(([seuil]) => score > seuil)?.[1] ?? 'G' }
}
