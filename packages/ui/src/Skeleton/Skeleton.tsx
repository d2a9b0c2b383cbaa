const LIGNES = { page: 8, tableau: 10, bloc: 3, ligne: 1 } as const

export interface SkeletonProps {
  /** La forme de ce qui vient, pour que rien ne saute à son arrivée. */
  readonly forme?: keyof typeof LIGNES
  /** Ce qu’on attend, dit aux lecteurs d’écran. */
  readonly libelle: string
}

/**
 * La place de ce qui se charge. Rien ne se voit avant 200 ms : une réponse rapide n’a pas à clignoter.
 * Le délai est dans la feuille de style, pour que la place, elle, soit prise tout de suite.
 */
export function Skeleton({ forme = 'bloc', libelle }: SkeletonProps) {
  return (
    <div className={`sssi-attente sssi-attente--${forme}`} role="status" aria-busy="true">
      <span className="fr-sr-only">{libelle}</span>
      {Array.from({ length: LIGNES[forme] }, (_, rang) => (
        <div key={rang} className="sssi-attente__ligne" />
      ))}
    </div>
  )
}
