export type NiveauTlp = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER+STRICT' | 'RED'

export interface TlpBadgeProps {
  readonly tlp: NiveauTlp
  /** Dans une ligne de tableau ou une liste serrée. */
  readonly petit?: boolean | undefined
}

/**
 * La marque du Traffic Light Protocol 2.0, dans les couleurs que FIRST impose : le nom entier, sur fond noir, dans les deux
 * thèmes. Le nom dit seul le niveau ; la couleur n’y ajoute qu’un coup d’œil.
 */
export function TlpBadge({ tlp, petit = false }: TlpBadgeProps) {
  const taille = petit ? ' fr-badge--sm' : ''
  const couleur = tlp === 'AMBER+STRICT' ? 'amber' : tlp.toLowerCase()
  return <span className={`fr-badge${taille} sssi-tlp sssi-tlp--${couleur}`}>TLP:{tlp}</span>
}
