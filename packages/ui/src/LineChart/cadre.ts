import { graduations } from './echelle.ts'
import type { LineChartProps } from './LineChart.tsx'

export const HAUTEUR = 260
const MARGE = { haut: 24, bas: 32 }
/** Sous cette largeur, le nom d’une série passe au-dessus de son dernier point. */
const ETROIT = 520

const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
export const enChiffres = (valeur: number) => nombre.format(valeur)

/** Où tombe chaque valeur, en pixels, et ce que l’axe gradue. */
export interface Cadre {
  readonly largeur: number
  readonly gauche: number
  readonly droite: number
  readonly etroit: boolean
  readonly debut: number
  readonly fin: number
  readonly axe: readonly number[]
  readonly x: (date: string) => number
  readonly y: (valeur: number) => number
  /** Une étiquette sous son point, quand elle sortirait par le haut. */
  readonly haut: number
}

export function cadre({ series, cible, maximum }: LineChartProps, largeur: number): Cadre {
  const points = series.flatMap((serie) => serie.points)
  const instants = points.map(({ date }) => Date.parse(date))
  const axe = graduations(maximum ?? Math.max(...points.map(({ valeur }) => valeur), cible?.valeur ?? 0, 0))
  const sommet = axe.at(-1) ?? 1
  const etroit = largeur < ETROIT
  const gauche = 12 + 8 * Math.max(...axe.map((valeur) => enChiffres(valeur).length))
  const droite = largeur - (etroit || series.length < 2 ? 16 : 148)
  const [debut, fin] = [Math.min(...instants), Math.max(...instants)]
  return {
    largeur,
    gauche,
    droite,
    etroit,
    debut,
    fin,
    axe,
    x: (date) =>
      debut === fin
        ? (gauche + droite) / 2
        : gauche + ((Date.parse(date) - debut) / (fin - debut)) * (droite - gauche),
    y: (valeur) => HAUTEUR - MARGE.bas - (Math.max(0, valeur) / sommet) * (HAUTEUR - MARGE.haut - MARGE.bas),
    haut: MARGE.haut + 20,
  }
}
