/** Quantile par interpolation linéaire (0 ≤ q ≤ 1) d’une série non vide. */
export function quantile(valeurs: readonly number[], q: number): number {
  const triees = [...valeurs].sort((a, b) => a - b)
  const rang = (triees.length - 1) * q
  const bas = triees[Math.floor(rang)] ?? Number.NaN
  const haut = triees[Math.ceil(rang)] ?? bas
  return bas + (haut - bas) * (rang - Math.floor(rang))
}

export const mediane = (valeurs: readonly number[]): number => quantile(valeurs, 0.5)
