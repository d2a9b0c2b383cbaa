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
  /** Remarque propre à cette ligne, sous ses faits. */
  readonly remarque?: ReactNode | undefined
}

export interface ListeSuivieProps {
  readonly lignes: readonly LigneSuivie[]
  /** Sans titre au-dessus d’elle, la liste dit elle-même ce qu’elle contient. */
  readonly libelle?: string | undefined
  /** Dans une tuile ou un panneau, où la place est comptée. */
  readonly compacte?: boolean | undefined
}

/**
 * Une liste de choses suivies : un lien par ligne, ses états en badges, puis ses faits. Peu d’éléments par ligne, pour que
 * trente lignes restent une page légère ; pour trier ou comparer colonne par colonne, `DataTable`.
 */
export function ListeSuivie({ lignes, libelle, compacte = false }: ListeSuivieProps) {
  return (
    <ul
      className={compacte ? 'sssi-liste-suivie sssi-liste-suivie--compacte' : 'sssi-liste-suivie'}
      aria-label={libelle}
    >
      {lignes.map((ligne) => (
        <li key={ligne.cle} className="sssi-liste-suivie__ligne">
          <Lien href={ligne.href}>{ligne.intitule}</Lien>
          <div className="sssi-liste-suivie__faits">
            {ligne.etats}
            {ligne.faits.length > 0 && <span>{ligne.faits.join(' · ')}</span>}
          </div>
          {ligne.remarque && <p className="sssi-liste-suivie__remarque">{ligne.remarque}</p>}
        </li>
      ))}
    </ul>
  )
}
