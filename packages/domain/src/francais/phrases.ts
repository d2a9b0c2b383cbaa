/** « CNAM », « CNAM et CNAV », « CNAM, CNAV et MSA ». */
export function enumerer(elements: readonly string[]): string {
  if (elements.length < 2) return elements[0] ?? ''
  return `${elements.slice(0, -1).join(', ')} et ${elements.at(-1)}`
}

/** « « Feuille de route » »: French quotation marks with their no-break spaces. */
export function entreGuillemets(texte: string): string {
  return `«\u00a0${texte}\u00a0»`
}

/** Puts the no-break spaces of French typography where a plain one was typed: before « : ; ? ! % », inside « », after « § ». */
export function typographier(texte: string): string {
  return texte
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/(?<=«|§|ch\.|n°) /g, '\u00a0')
    .replace(/ (?=[;?!%])/g, '\u202f')
}

/** Words without accents, in lower case: what a search compares. */
export function sansAccents(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('’', "'")
    .toLowerCase()
}
