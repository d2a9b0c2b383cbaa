/** Lecture du CSV selon la RFC 4180, pour ne pas croire sur parole la bibliothèque qui l’écrit. */
export function lireCsv(texte: string): string[][] {
  const lignes: string[][] = [[]]
  const sansMarque = texte.replace(/^\uFEFF/, '')
  for (const [, guillemets, brut, fin] of sansMarque.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    lignes.at(-1)?.push(guillemets?.replaceAll('""', '"') ?? brut ?? '')
    if (fin !== ',') lignes.push([])
  }
  return lignes.filter((ligne) => ligne.length > 1)
}
