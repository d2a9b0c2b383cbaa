/** Quantile par interpolation linéaire (0 ≤ q ≤ 1) ; `NaN` pour une série vide, qu’aucune limite ne tient. */
export function quantile(valeurs: readonly number[], q: number): number {
  const triees = [...valeurs].sort((a, b) => a - b)
  const rang = (triees.length - 1) * q
  const bas = triees[Math.floor(rang)] ?? Number.NaN
  const haut = triees[Math.ceil(rang)] ?? bas
  return bas + (haut - bas) * (rang - Math.floor(rang))
}

export const mediane = (valeurs: readonly number[]): number => quantile(valeurs, 0.5)

/**
 * Joue deux mesures tour à tour, en inversant l’ordre à chaque tour : ce que la machine fait d’autre pendant ce temps gêne
 * l’une autant que l’autre. Les premiers tours chauffent les caches et ne comptent pas.
 */
export async function enAlternance<A, B>(
  tours: number,
  chauffe: number,
  a: (tour: number) => Promise<A>,
  b: (tour: number) => Promise<B>,
): Promise<{ a: A[]; b: B[] }> {
  const series: { a: A[]; b: B[] } = { a: [], b: [] }
  for (let tour = -chauffe; tour < tours; tour += 1) {
    const mesurerA = async () => {
      const valeur = await a(tour)
      if (tour >= 0) series.a.push(valeur)
    }
    const mesurerB = async () => {
      const valeur = await b(tour)
      if (tour >= 0) series.b.push(valeur)
    }
    for (const mesurer of tour % 2 === 0 ? [mesurerA, mesurerB] : [mesurerB, mesurerA]) await mesurer()
  }
  return series
}
