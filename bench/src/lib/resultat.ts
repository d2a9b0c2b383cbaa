import { availableParallelism } from 'node:os'

/** Une mesure : sa valeur, sa limite, et comment elle a été prise. */
export interface Resultat {
  readonly mesure: string
  readonly valeur: string
  readonly limite: string
  readonly tenue: boolean
  readonly methode: string
}

/** Ce qu’un banc rend : ses résultats, et le tableau d’où ils viennent. */
export interface Rapport {
  readonly titre: string
  readonly resultats: readonly Resultat[]
  /** Les grandeurs brutes, en Markdown. Elles dépendent de la machine ; les rapports, non. */
  readonly details: string
}

export const nombre = (valeur: number, decimales = 2): string =>
  valeur.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales })

function comparer(
  mesure: string,
  valeur: number,
  { signe, seuil, tenue }: { signe: '≤' | '≥'; seuil: number; tenue: boolean },
  methode: string,
  unite: string,
  decimales: number,
): Resultat {
  const suffixe = unite && `\u00A0${unite}`
  return {
    mesure,
    valeur: nombre(valeur, decimales) + suffixe,
    limite: `${signe}\u00A0${nombre(seuil, decimales)}${suffixe}`,
    tenue,
    methode,
  }
}

// Une mesure qui n’a rien donné (NaN) n’est, dans les deux sens, pas une limite tenue.

/** Un rapport comparé à son maximum. */
export const auPlus = (
  mesure: string,
  valeur: number,
  seuil: number,
  methode: string,
  unite = '',
  decimales = 2,
): Resultat =>
  comparer(mesure, valeur, { signe: '≤', seuil, tenue: valeur <= seuil }, methode, unite, decimales)

/** Un rapport comparé à son minimum. */
export const auMoins = (
  mesure: string,
  valeur: number,
  seuil: number,
  methode: string,
  unite = '',
  decimales = 2,
): Resultat =>
  comparer(mesure, valeur, { signe: '≥', seuil, tenue: valeur >= seuil }, methode, unite, decimales)

const cellule = (texte: string) => texte.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Un tableau Markdown ; la première ligne donne les titres. */
export function tableau([titres = [], ...lignes]: readonly (readonly string[])[]): string {
  const ligne = (cellules: readonly string[]) => `| ${cellules.map(cellule).join(' | ')} |`
  return [ligne(titres), ligne(titres.map(() => '---')), ...lignes.map(ligne)].join('\n')
}

/** Le tableau que recopie le README. */
function tableauDesResultats(resultats: readonly Resultat[]): string {
  return tableau([
    ['Mesure', 'Valeur', 'Limite', 'Tenue', 'Méthode'],
    ...resultats.map(({ mesure, valeur, limite, tenue, methode }) => [
      mesure,
      valeur,
      limite,
      tenue ? 'oui' : '**NON**',
      methode,
    ]),
  ])
}

/** Le document entier : ce que mesure chaque banc, puis d’où cela vient. */
export function rediger(rapports: readonly Rapport[], bancs: readonly string[]): string {
  return [
    '# Résultats du banc de mesure',
    `Écrits par \`npm run bench\`, sur une machine de ${availableParallelism()} cœurs qui porte à la fois le portail, le navigateur et les clients. Chaque limite porte sur un rapport pris dans une même exécution, ou sur une durée que l’énoncé fixe ; les grandeurs brutes plus bas ne valent que pour cette machine. \`npm run bench -- <nom>\` n’en joue qu’un et ne remplace que ses résultats : ${bancs.join(', ')}.`,
    tableauDesResultats(rapports.flatMap(({ resultats }) => resultats)),
    ...rapports.flatMap(({ titre, details }) => (details ? [`## ${titre}`, details] : [])),
  ].join('\n\n')
}
