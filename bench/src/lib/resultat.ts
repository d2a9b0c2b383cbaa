/** Une mesure : sa valeur, sa limite, et comment elle a été prise. Toujours un rapport pris dans une même exécution. */
export interface Resultat {
  readonly mesure: string
  readonly valeur: string
  readonly limite: string
  readonly tenue: boolean
  readonly methode: string
}

export const nombre = (valeur: number, decimales = 2): string =>
  valeur.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales })

/** Le tableau que recopie le README. */
export function tableau(resultats: readonly Resultat[]): string {
  const lignes = resultats.map(
    ({ mesure, valeur, limite, tenue, methode }) =>
      `| ${mesure} | ${valeur} | ${limite} | ${tenue ? 'oui' : 'NON'} | ${methode} |`,
  )
  return ['| Mesure | Valeur | Limite | Tenue | Méthode |', '|---|---|---|---|---|', ...lignes].join('\n')
}
