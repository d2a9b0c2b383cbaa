import type { ReactNode } from 'react'

export interface PageTitleProps {
  /** Le titre de la page, début du titre du document. Un seul par page. */
  readonly titre: ReactNode
  /** Ce que la page permet, en une phrase. */
  readonly introduction?: ReactNode
  /** Badges, sous le titre. */
  readonly badges?: ReactNode
  /** Boutons et liens propres à la page, à droite du titre quand la place le permet. */
  readonly actions?: ReactNode
}

/** Le titre de la page. Le focus y vient après une navigation : il doit donc pouvoir le recevoir. */
export function PageTitle({ titre, introduction, badges, actions }: PageTitleProps) {
  return (
    <div className="sssi-titre-de-page">
      <h1 className="fr-h2" tabIndex={-1}>
        {titre}
      </h1>
      {badges && <div className="sssi-titre-de-page__badges">{badges}</div>}
      {introduction && <p className="fr-text--lead sssi-titre-de-page__introduction">{introduction}</p>}
      {actions && <div className="sssi-titre-de-page__actions">{actions}</div>}
    </div>
  )
}
