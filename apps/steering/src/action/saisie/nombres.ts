/**
 * Lit un nombre tel qu’on l’écrit en français : « 1 250,5 ». `null` si le champ est vide, `NaN` si ce n’est pas un nombre.
 */
export function lireNombre(texte: string): number | null {
  const compact = texte.replaceAll(/\s/g, '').replace(',', '.')
  if (compact === '') return null
  return /^[-+]?\d+(\.\d+)?$/.test(compact) ? Number(compact) : Number.NaN
}

export const PAS_UN_NOMBRE = 'Indiquez un nombre, par exemple 12,5.'

/** Un nombre tel que le champ l’attend : sans espace, avec la virgule. */
export const ecrireNombre = (nombre: number | null): string =>
  nombre === null ? '' : String(nombre).replace('.', ',')

/** Les champs dont le texte n’est pas un nombre, chacun avec sa phrase. */
export function refuserLesNombres<V extends Readonly<Record<string, unknown>>>(
  valeurs: V,
  champs: readonly (keyof V & string)[],
): Record<string, string> {
  const refuses = champs.filter((champ) => Number.isNaN(lireNombre(String(valeurs[champ])) ?? 0))
  return Object.fromEntries(refuses.map((champ) => [champ, PAS_UN_NOMBRE]))
}
