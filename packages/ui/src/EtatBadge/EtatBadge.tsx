import type { FrIconClassName } from '@codegouvfr/react-dsfr'
import type { ReactNode } from 'react'

export type Ton = 'neutre' | 'info' | 'succes' | 'favorable' | 'alerte' | 'erreur'

export interface EtatBadgeProps {
  readonly ton: Ton
  readonly icone: FrIconClassName
  /** Dans une ligne de tableau ou une liste serrée. */
  readonly petit?: boolean | undefined
  /** Le libellé : la couleur et l’icône ne disent jamais rien seules. */
  readonly children: ReactNode
}

/** Badge d’état : une icône, un libellé, une couleur, en un seul élément. */
export function EtatBadge({ ton, icone, petit = false, children }: EtatBadgeProps) {
  const taille = petit ? ' fr-badge--sm' : ''
  return (
    <span className={`fr-badge fr-badge--icon-left${taille} ${icone} sssi-etat sssi-etat--${ton}`}>
      {children}
    </span>
  )
}
