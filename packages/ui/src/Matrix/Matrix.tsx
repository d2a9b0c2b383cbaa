import { Lien } from '../Lien/index.ts'
import { niveau } from './niveau.ts'

export interface EnteteDeMatrice {
  readonly cle: string
  readonly libelle: string
  /** La liste que la ligne ou la colonne compte en entier. */
  readonly href?: string | undefined
}

export interface CaseDeMatrice {
  readonly compte: number
  /** La liste que la case compte. */
  readonly href?: string | undefined
}

export interface MatrixProps {
  readonly legende: string
  /** Ce que l’on compte, au singulier : « action ». */
  readonly unite: string
  /** Ce que sont les lignes, dans le coin : « Axe ». */
  readonly coin: string
  readonly lignes: readonly EnteteDeMatrice[]
  readonly colonnes: readonly EnteteDeMatrice[]
  readonly valeur: (ligne: string, colonne: string) => CaseDeMatrice
  /** Ajoute le total de chaque ligne. */
  readonly totaux?: boolean | undefined
}

function NomDEntete({ libelle, href }: EnteteDeMatrice) {
  return href === undefined ? libelle : <Lien href={href}>{libelle}</Lien>
}

/** Des comptes croisés, chacun ouvrant la liste qu’il compte. Le fond n’ajoute qu’un coup d’œil : le nombre est écrit. */
export function Matrix({ legende, unite, coin, lignes, colonnes, valeur, totaux = false }: MatrixProps) {
  const cases = lignes.map((ligne) => colonnes.map((colonne) => valeur(ligne.cle, colonne.cle)))
  const maximum = Math.max(0, ...cases.flat().map(({ compte }) => compte))
  return (
    <table className="sssi-matrice">
      <caption>{legende}</caption>
      <thead>
        <tr>
          <th scope="col">{coin}</th>
          {colonnes.map((colonne) => (
            <th key={colonne.cle} scope="col">
              <NomDEntete {...colonne} />
            </th>
          ))}
          {totaux && <th scope="col">Total</th>}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne, rang) => (
          <tr key={ligne.cle}>
            <th scope="row">
              <NomDEntete {...ligne} />
            </th>
            {cases[rang]?.map(({ compte, href }, colonne) => (
              <td key={colonnes[colonne]?.cle} className={`sssi-matrice__case--${niveau(compte, maximum)}`}>
                {href === undefined || compte === 0 ? (
                  compte
                ) : (
                  <Lien
                    href={href}
                    aria-label={`${compte} ${unite}${compte > 1 ? 's' : ''} : ${ligne.libelle}, ${colonnes[colonne]?.libelle}`}
                  >
                    {compte}
                  </Lien>
                )}
              </td>
            ))}
            {totaux && <td>{cases[rang]?.reduce((somme, { compte }) => somme + compte, 0)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
