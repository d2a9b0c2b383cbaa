import type { CSSProperties } from 'react'
import { Lien } from '../Lien/index.ts'

export interface Barre {
  readonly cle: string
  readonly libelle: string
  readonly valeur: number
  /** Ce qui s’écrit au bout de la barre ; par défaut, la valeur. */
  readonly texte?: string | undefined
  readonly href?: string | undefined
}

export interface BarListProps {
  /** Ce que l’on compare, lu par les lecteurs d’écran : « Fiches complètes par organisme ». */
  readonly libelle: string
  readonly barres: readonly Barre[]
  /** La longueur d’une barre pleine ; par défaut, la plus grande valeur. Les barres partent toujours de zéro. */
  readonly maximum?: number | undefined
}

const nombre = new Intl.NumberFormat('fr-FR')

/** Des valeurs comparées par leur longueur, chacune écrite au bout de sa barre. */
export function BarList({ libelle, barres, maximum }: BarListProps) {
  const pleine = maximum ?? Math.max(0, ...barres.map(({ valeur }) => valeur))
  return (
    <ul className="sssi-barres" aria-label={libelle}>
      {barres.map(({ cle, libelle, valeur, texte = nombre.format(valeur), href }) => {
        const part: CSSProperties & Record<'--sssi-part', string> = {
          '--sssi-part': `${pleine > 0 ? Math.min(100, Math.max(0, (valeur / pleine) * 100)) : 0}%`,
        }
        return (
          <li key={cle} className="sssi-barres__barre" style={part}>
            {href === undefined ? <span>{libelle}</span> : <Lien href={href}>{libelle}</Lien>}
            <span className="sssi-barres__valeur">{texte}</span>
          </li>
        )
      })}
    </ul>
  )
}
