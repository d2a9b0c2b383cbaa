import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** Ce qui manque, en une phrase : « Aucune action ne correspond à ces filtres ». */
  readonly titre: string
  /** Pourquoi, et comment élargir. */
  readonly description?: ReactNode | undefined
  /** Le geste qui en sort : effacer les filtres, créer le premier jalon. */
  readonly action?: ReactNode | undefined
}

/** Une liste vide : elle dit pourquoi et comment en sortir. */
export function EmptyState({ titre, description, action }: EmptyStateProps) {
  return (
    <div className="sssi-vide">
      <p className="sssi-vide__titre">{titre}</p>
      {description && <p className="sssi-vide__description">{description}</p>}
      {action}
    </div>
  )
}
