export interface SkeletonProps {
  /** La place que prendra le contenu, pour que la page ne saute pas à son arrivée. */
  readonly forme: 'page' | 'bloc' | 'tableau' | 'ligne'
  /** Ce que l’on attend, lu par les lecteurs d’écran : « Chargement des actions ». */
  readonly libelle: string
}

/** Attente d’un contenu : rien pendant 200 ms, puis sa forme en gris. Deux éléments, dessinés en CSS, sans mouvement. */
export function Skeleton({ forme, libelle }: SkeletonProps) {
  return (
    <div role="status" className={`sssi-attente sssi-attente--${forme}`}>
      <span className="fr-sr-only">{libelle}</span>
    </div>
  )
}
