import { Axes } from './Axes.tsx'
import { cadre as cadrer, enChiffres, HAUTEUR } from './cadre.ts'
import { Courbe } from './Courbe.tsx'
import { Donnees } from './Donnees.tsx'
import { ecarter } from './echelle.ts'
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
  readonly cible?: { readonly valeur: number; readonly libelle: string } | undefined
  /** Le haut de l’axe, quand il a un sens propre : 100 pour un pourcentage. */
  readonly maximum?: number | undefined
}

const INTERLIGNE = 16
const jour = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const dateEnMots = (date: string) => jour.format(Date.parse(date))

/**
 * L’évolution d’une ou plusieurs mesures. Axe à zéro, séries nommées au bout de leur courbe, cible en trait, un point au
 * clavier par valeur, et les mêmes nombres en tableau.
 */
export function LineChart(proprietes: LineChartProps) {
  const { titre, constat, unite, series, cible } = proprietes
  const [figure, largeur] = useLargeur<HTMLElement>(640)
  const dessin = useFleches()
  const nombreDePoints = series.reduce((somme, { points }) => somme + points.length, 0)
  const valeurEnMots = (valeur: number) => `${enChiffres(valeur)} ${unite}`
  const cadre = cadrer(proprietes, largeur)
  const hauteurs = ecarter(
    series.map(({ points }) => cadre.y(points.at(-1)?.valeur ?? 0) + (cadre.etroit ? -10 : 4)),
    INTERLIGNE,
  )
  return (
    <figure ref={figure} className="sssi-courbe">
      <figcaption>
        <strong className="sssi-courbe__titre">{titre}</strong>
        {constat}
      </figcaption>
      {nombreDePoints > 0 ? (
        <>
          <svg
            ref={dessin}
            className="sssi-courbe__dessin"
            width={largeur}
            height={HAUTEUR}
            role="group"
            aria-label={`${titre} : courbe, ${nombreDePoints} points. Flèches pour passer de l’un à l’autre.`}
          >
            <Axes cadre={cadre} unite={unite} cible={cible} />
            {series.map((serie, rang) => (
              <Courbe
                key={serie.cle}
                serie={serie}
                rang={rang}
                cadre={cadre}
                hauteurDuNom={series.length > 1 ? (hauteurs[rang] ?? null) : null}
                dateEnMots={dateEnMots}
                valeurEnMots={valeurEnMots}
              />
            ))}
          </svg>
          <Donnees titre={titre} series={series} dateEnMots={dateEnMots} valeurEnMots={valeurEnMots} />
        </>
      ) : (
        <p className="sssi-courbe__vide">Aucune valeur renseignée.</p>
      )}
    </figure>
  )
}
