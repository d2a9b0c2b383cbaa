import type { ReactNode } from 'react'

export interface DetailsProps {
  /** Ce que l’on ouvre : « Voir les données », « Valeurs avant et après ». */
  readonly resume: ReactNode
  readonly children: ReactNode
  readonly ouvert?: boolean | undefined
  /** Prévenu à chaque ouverture et fermeture. */
  readonly onBascule?: ((ouvert: boolean) => void) | undefined
}

/** Un complément que l’on ouvre sur demande ; natif, donc sans script et présent à l’impression. */
export function Details({ resume, children, ouvert = false, onBascule }: DetailsProps) {
  return (
    <details
      className="sssi-details"
      open={ouvert}
      onToggle={onBascule && ((bascule) => onBascule(bascule.currentTarget.open))}
    >
      <summary className="sssi-details__resume">{resume}</summary>
      {children}
    </details>
  )
}
