import { Details } from '../Details/index.ts'
import type { Serie } from './LineChart.tsx'

interface Proprietes {
  readonly titre: string
  readonly series: readonly Serie[]
  readonly dateEnMots: (date: string) => string
  readonly valeurEnMots: (valeur: number) => string
}

/** Les mêmes nombres que le dessin, en tableau : une ligne par date, une colonne par série. */
export function Donnees({ titre, series, dateEnMots, valeurEnMots }: Proprietes) {
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort()
  return (
    <Details resume="Voir les données">
      <table className="sssi-courbe__donnees">
        <caption className="fr-sr-only">{titre}</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            {series.map(({ cle, libelle }) => (
              <th key={cle} scope="col">
                {libelle}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr key={date}>
              <th scope="row">{dateEnMots(date)}</th>
              {series.map(({ cle, points }) => {
                const point = points.find((candidat) => candidat.date === date)
                return <td key={cle}>{point ? valeurEnMots(point.valeur) : 'non renseigné'}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Details>
  )
}
