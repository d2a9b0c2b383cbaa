import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** Ce qui manque : « Aucune action ne correspond à ces filtres ». */
  readonly titre: string
  /** Pourquoi, et ce qu’on peut faire. */
  readonly description?: ReactNode
  /** Un bouton ou un lien pour en sortir. */
  readonly action?: ReactNode
}

/** Un contenu vide, dit en clair : ce qui manque, pourquoi, et comment avancer. */
export function EmptyState({ titre, description, action }: EmptyStateProps) {
  return (
    <div className="sssi-vide">
      <p className="sssi-vide__titre">{titre}</p>
      {description && <p className="sssi-vide__description">{description}</p>}
      {action}
    </div>
  )
}
