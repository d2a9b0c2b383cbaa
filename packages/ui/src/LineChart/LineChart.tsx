import { Donnees } from './Donnees.tsx'
import { ecarter, graduations, reperes } from './echelle.ts'
import { useFleches } from './useFleches.ts'
import { useLargeur } from './useLargeur.ts'

export interface PointDeSerie {
  /** AAAA-MM-JJ. */
  readonly date: string
  readonly valeur: number
}

export interface Serie {
  readonly cle: string
  readonly libelle: string
  /** Du plus ancien au plus récent. */
  readonly points: readonly PointDeSerie[]
}

export interface LineChartProps {
  readonly titre: string
  /** Ce que l’on constate, en une phrase : « La part des fiches complètes a doublé en un an ». */
  readonly constat: string
  /** « % », « actions ». */
  readonly unite: string
  /** Quatre au plus : au-delà, les courbes ne se distinguent plus. */
  readonly series: readonly Serie[]
  readonly cible?: { readonly valeur: number; readonly libelle: string }
  /** Le haut de l’axe, quand il a un sens propre : 100 pour un pourcentage. */
  readonly maximum?: number | undefined
}

const HAUTEUR = 260
const MARGE = { haut: 24, bas: 32 }
/** Sous cette largeur, le nom d’une série passe au-dessus de son dernier point. */
const ETROIT = 520
const INTERLIGNE = 16

const jour = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

const dateEnMots = (date: string) => jour.format(Date.parse(date))

/**
 * L’évolution d’une ou plusieurs mesures. Axe à zéro, séries nommées au bout de leur courbe, cible en trait, un point au
 * clavier par valeur, et les mêmes nombres en tableau.
 */
export function LineChart({ titre, constat, unite, series, cible, maximum }: LineChartProps) {
  const [figure, largeur] = useLargeur<HTMLElement>(640)
  const dessin = useFleches()
  const points = series.flatMap((serie) => serie.points)
  const instants = points.map(({ date }) => Date.parse(date))
  const valeurEnMots = (valeur: number) => `${nombre.format(valeur)} ${unite}`

  const axe = graduations(maximum ?? Math.max(...points.map(({ valeur }) => valeur), cible?.valeur ?? 0, 0))
  const sommet = axe.at(-1) ?? 1
  const etroit = largeur < ETROIT
  const gauche = 12 + 8 * Math.max(...axe.map((valeur) => nombre.format(valeur).length))
  const droite = etroit ? 12 : 148
  const [debut, fin] = [Math.min(...instants), Math.max(...instants)]
  const x = (instant: number) =>
    debut === fin
      ? (gauche + largeur - droite) / 2
      : gauche + ((instant - debut) / (fin - debut)) * (largeur - gauche - droite)
  const y = (valeur: number) =>
    HAUTEUR - MARGE.bas - (Math.max(0, valeur) / sommet) * (HAUTEUR - MARGE.haut - MARGE.bas)

  const derniers = series.map((serie) => serie.points.at(-1))
  const hauteurs = ecarter(
    derniers.map((point) => y(point?.valeur ?? 0) + (etroit ? -10 : 4)),
    INTERLIGNE,
  )

  return (
    <figure ref={figure} className="sssi-courbe">
      <figcaption>
        <strong className="sssi-courbe__titre">{titre}</strong>
        {constat}
      </figcaption>
      {points.length > 0 && (
        <svg
          ref={dessin}
          className="sssi-courbe__dessin"
          width={largeur}
          height={HAUTEUR}
          role="group"
          aria-label={`${titre} : courbe, ${points.length} points. Flèches pour passer de l’un à l’autre.`}
        >
          <g aria-hidden="true">
            {axe.map((valeur) => (
              <g key={valeur}>
                <line
                  className="sssi-courbe__grille"
                  x1={gauche}
                  x2={largeur - droite}
                  y1={y(valeur)}
                  y2={y(valeur)}
                />
                <text className="sssi-courbe__axe" x={gauche - 6} y={y(valeur) + 4} textAnchor="end">
                  {nombre.format(valeur)}
                </text>
              </g>
            ))}
            <text className="sssi-courbe__axe" x={0} y={12}>
              {unite}
            </text>
            {reperes(debut, fin, Math.floor((largeur - gauche - droite) / 80)).map(({ instant, libelle }) => (
              <text
                key={instant}
                className="sssi-courbe__axe"
                x={x(instant)}
                y={HAUTEUR - 10}
                textAnchor="middle"
              >
                {libelle}
              </text>
            ))}
            {cible && (
              <>
                <line
                  className="sssi-courbe__cible"
                  x1={gauche}
                  x2={largeur - droite}
                  y1={y(cible.valeur)}
                  y2={y(cible.valeur)}
                />
                <text className="sssi-courbe__nom-de-cible" x={gauche + 4} y={y(cible.valeur) - 6}>
                  {cible.libelle} : {valeurEnMots(cible.valeur)}
                </text>
              </>
            )}
          </g>
          {series.map((serie, rang) => {
            const dernier = derniers[rang]
            return (
              <g key={serie.cle} className={`sssi-courbe__serie sssi-courbe__serie--${rang}`}>
                <polyline
                  points={serie.points
                    .map(({ date, valeur }) => `${x(Date.parse(date))},${y(valeur)}`)
                    .join(' ')}
                />
                {serie.points.map(({ date, valeur }, place) => (
                  <g
                    key={date}
                    data-point=""
                    className="sssi-courbe__point"
                    role="img"
                    aria-label={`${serie.libelle}, ${dateEnMots(date)} : ${valeurEnMots(valeur)}`}
                    tabIndex={rang === 0 && place === 0 ? 0 : -1}
                  >
                    <circle cx={x(Date.parse(date))} cy={y(valeur)} r={4} />
                    <text
                      x={Math.min(Math.max(x(Date.parse(date)), 90), largeur - 90)}
                      y={y(valeur) < MARGE.haut + 20 ? y(valeur) + 22 : y(valeur) - 12}
                      textAnchor="middle"
                    >
                      {dateEnMots(date)} : {valeurEnMots(valeur)}
                    </text>
                  </g>
                ))}
                {dernier && series.length > 1 && (
                  <text
                    className="sssi-courbe__nom"
                    aria-hidden="true"
                    x={x(Date.parse(dernier.date)) + (etroit ? 0 : 10)}
                    y={hauteurs[rang]}
                    textAnchor={etroit ? 'end' : 'start'}
                  >
                    {serie.libelle}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      )}
      {points.length > 0 ? (
        <Donnees titre={titre} series={series} dateEnMots={dateEnMots} valeurEnMots={valeurEnMots} />
      ) : (
        <p className="sssi-courbe__vide">Aucune valeur renseignée.</p>
      )}
    </figure>
  )
}
