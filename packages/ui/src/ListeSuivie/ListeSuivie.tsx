import type { ReactNode } from 'react'
import { Lien } from '../Lien/index.ts'

export interface LigneSuivie {
  readonly cle: string
  readonly href: string
  /** L’intitulé du lien : le code et son titre. */
  readonly intitule: string
  /** Les états, en badges. */
  readonly etats?: ReactNode | undefined
  /** Les faits qui se lisent à la suite, déjà en phrases courtes : « Chef de file : HFDS ». */
  readonly faits: readonly string[]
}

export interface ListeSuivieProps {
  readonly lignes: readonly LigneSuivie[]
  /** Sans titre au-dessus d’elle, la liste dit elle-même ce qu’elle contient. */
  readonly libelle?: string | undefined
  /** Dans une tuile ou un panneau, où la place est comptée. */
  readonly compacte?: boolean | undefined
  /** L’intitulé, les états et les faits se suivent sur une ligne quand la place le permet. */
  readonly enLigne?: boolean | undefined
}

/**
 * Une liste de choses suivies : un lien par ligne, ses états en badges, puis ses faits. Quatre éléments par ligne, pour que
 * trente lignes restent une page légère ; pour trier ou comparer colonne par colonne, `DataTable`.
 */
export function ListeSuivie({ lignes, libelle, compacte = false, enLigne = false }: ListeSuivieProps) {
  const classes = [
    'sssi-liste-suivie',
    compacte && 'sssi-liste-suivie--compacte',
    enLigne && 'sssi-liste-suivie--en-ligne',
  ]
  return (
    <ul className={classes.filter(Boolean).join(' ')} aria-label={libelle}>
      {lignes.map(({ cle, href, intitule, etats, faits }) => (
        <li key={cle} className="sssi-liste-suivie__ligne">
          <Lien className="sssi-liste-suivie__lien" href={href}>
            {intitule}
          </Lien>
          {etats}
          {faits.join(' · ')}
        </li>
      ))}
    </ul>
  )
}
