const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

/** « 10 300 », « 12,5 »: thousands apart by U+202F, decimal comma. */
export function formatNombre(nombre: number): string {
  return decimal.format(nombre).replaceAll('\u00a0', '\u202f')
}

/** « 42 % »: rounded to the unit, with the narrow no-break space of figures. */
export function formatPourcentage(pourcentage: number): string {
  return `${formatNombre(Math.round(pourcentage))}\u202f%`
}

/** « action » or « actions », for a number written elsewhere: in French the plural begins at 2. */
export function accorder(nombre: number, singulier: string, forme = `${singulier}s`): string {
  return Math.abs(nombre) < 2 ? singulier : forme
}

/** « 0 action », « 1 action », « 2 actions ». */
export function pluriel(nombre: number, singulier: string, forme?: string): string {
  return `${formatNombre(nombre)} ${accorder(nombre, singulier, forme)}`
}
