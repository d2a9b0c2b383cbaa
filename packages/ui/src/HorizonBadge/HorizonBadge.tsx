export interface HorizonBadgeProps {
  /** `legal` : celui du texte, gelé ; `revise` : celui qu’une instance a décidé. */
  readonly origine: 'legal' | 'revise'
  /** L’année, ou ce que le texte imprime : « version », « 2023-2027 ». */
  readonly horizon: number | string
  /** À l’intérieur d’un tableau dont l’en-tête dit déjà de quoi il s’agit. */
  readonly court?: boolean | undefined
}

/** Un horizon : marque creuse pour le légal, pleine pour le révisé, toujours avec son nom. */
export function HorizonBadge({ origine, horizon, court = false }: HorizonBadgeProps) {
  const nom = origine === 'legal' ? 'Légal' : 'Révisé'
  return (
    <span className={`sssi-horizon sssi-horizon--${origine}`}>
      {court ? <span className="fr-sr-only">{nom}</span> : nom} {horizon}
    </span>
  )
}
