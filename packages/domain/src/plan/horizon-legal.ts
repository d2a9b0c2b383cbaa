export interface HorizonLegal {
  readonly etat: 'annee' | 'periode' | 'illisible'
  /** The year by whose end the action is due; the last one of a period; null when the text gives none. */
  readonly annee: number | null
}

/**
 * Reads the horizon the text prints, without repairing it: « 2025 », « 2023-2027 » (A3-008), « version » (A1-008).
 */
export function lireHorizonLegal(imprime: string): HorizonLegal {
  if (/^\d{4}$/.test(imprime)) return { etat: 'annee', annee: Number(imprime) }
  const periode = /^\d{4}-(\d{4})$/.exec(imprime)
  if (periode) return { etat: 'periode', annee: Number(periode[1]) }
  return { etat: 'illisible', annee: null }
}
