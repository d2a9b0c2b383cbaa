/** Severity bands of CVSS 3.x and 4.0 (FIRST, « Qualitative Severity Rating Scale »). */
export const gravites = ['critique', 'elevee', 'moyenne', 'faible', 'aucune'] as const
export type Gravite = (typeof gravites)[number]

const seuils: readonly [number, Gravite][] = [
  [9, 'critique'],
  [7, 'elevee'],
  [4, 'moyenne'],
  [0.1, 'faible'],
]

/** The band of a score from 0 to 10. CVSS 2.0 has no official band; the same ones are used. */
export const graviteDe = (score: number): Gravite => seuils.find(([seuil]) => score >= seuil)?.[1] ?? 'aucune'

/** The scores of a band, from the lowest included to the next band's, excluded: what an index on scores can read. */
export function bornesDeGravite(gravite: Gravite): { readonly de: number; readonly a: number } {
  const rang = seuils.findIndex(([, bande]) => bande === gravite)
  const [de] = seuils[rang] ?? [0]
  const [a] = (rang === -1 ? seuils.at(-1) : seuils[rang - 1]) ?? [Number.POSITIVE_INFINITY]
  return { de, a }
}

const libelles: Record<Gravite, string> = {
  critique: 'Critique',
  elevee: 'Élevée',
  moyenne: 'Moyenne',
  faible: 'Faible',
  aucune: 'Aucune',
}

export const libelleGravite = (gravite: Gravite): string => libelles[gravite]
