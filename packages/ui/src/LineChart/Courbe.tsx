import type { Cadre } from './cadre.ts'
import type { Serie } from './LineChart.tsx'

/** Demi-largeur d’une étiquette de point : elle ne sort pas du dessin. */
const DEMI_ETIQUETTE = 90

interface Proprietes {
  readonly serie: Serie
  readonly rang: number
  readonly cadre: Cadre
  /** Le nom, au bord du dessin : une courbe qui finit plus tôt ne l’écrit pas sur les autres ; `null` quand il n’y en a qu’une, que le titre nomme déjà. */
  readonly hauteurDuNom: number | null
  readonly dateEnMots: (date: string) => string
  readonly valeurEnMots: (valeur: number) => string
}

/** Une série : son tracé, un point au clavier par valeur, son nom au bout. */
export function Courbe({ serie, rang, cadre, hauteurDuNom, dateEnMots, valeurEnMots }: Proprietes) {
  const { x, y, droite, largeur, etroit, haut } = cadre
  const dernier = serie.points.at(-1)
  return (
    <g className={`sssi-courbe__serie sssi-courbe__serie--${rang}`}>
      <polyline points={serie.points.map(({ date, valeur }) => `${x(date)},${y(valeur)}`).join(' ')} />
      {dernier && hauteurDuNom !== null && (
        <text
          className="sssi-courbe__nom"
          aria-hidden="true"
          x={etroit ? x(dernier.date) : droite + 10}
          y={hauteurDuNom}
          textAnchor={etroit ? 'end' : 'start'}
        >
          {serie.libelle}
        </text>
      )}
      {serie.points.map(({ date, valeur }, place) => (
        <g
          key={date}
          data-point=""
          className="sssi-courbe__point"
          role="img"
          aria-label={`${serie.libelle}, ${dateEnMots(date)} : ${valeurEnMots(valeur)}`}
          tabIndex={rang === 0 && place === 0 ? 0 : -1}
        >
          <circle cx={x(date)} cy={y(valeur)} r={4} />
          <text
            x={Math.min(Math.max(x(date), DEMI_ETIQUETTE), largeur - DEMI_ETIQUETTE)}
            y={y(valeur) + (y(valeur) < haut ? 22 : -12)}
            textAnchor="middle"
          >
            {`${dateEnMots(date)} : ${valeurEnMots(valeur)}`}
          </text>
        </g>
      ))}
    </g>
  )
}
