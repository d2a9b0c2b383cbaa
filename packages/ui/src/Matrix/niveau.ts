/** Nombre de paliers de chaleur, hors zéro. */
const PALIERS = 4

/** Palier de chaleur d’un compte : 0 pour aucun, puis 1 à 4 selon sa part du plus grand. */
export function niveau(compte: number, maximum: number): number {
  if (compte <= 0 || maximum <= 0) return 0
  return Math.min(PALIERS, Math.ceil((compte / maximum) * PALIERS))
}
