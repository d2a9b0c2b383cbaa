/** The median, in the unit of its values; null when there is none. */
export function mediane(valeurs: readonly number[]): number | null {
  if (valeurs.length === 0) return null
  const triees = valeurs.toSorted((a, b) => a - b)
  const milieu = Math.floor(triees.length / 2)
  const haute = triees[milieu] ?? 0
  return triees.length % 2 === 1 ? haute : ((triees[milieu - 1] ?? haute) + haute) / 2
}
