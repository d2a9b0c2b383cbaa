import type { ReactNode } from 'react'
import { Lien } from '../Lien/index.ts'

export interface TuileDeSectionProps {
  readonly titre: string
  /** L’accueil de la section. */
  readonly href: string
  /** Un chiffre et une phrase : ce qu’il faut savoir avant d’ouvrir. */
  readonly children: ReactNode
}

/** La tuile d’une section sur le tableau de bord : où elle mène, et ce qui y attend. */
export function TuileDeSection({ titre, href, children }: TuileDeSectionProps) {
  return (
    <article className="sssi-tuile-de-section">
      <h2 className="fr-h6 fr-mb-1v">
        <Lien href={href}>{titre}</Lien>
      </h2>
      {children}
    </article>
  )
}
