import { EtatBadge, type EtatBadgeProps } from '../EtatBadge/index.ts'

export type Fraicheur = 'a_jour' | 'a_rafraichir' | 'perimee' | 'jamais'

const APPARENCES: Record<Fraicheur, EtatBadgeProps> = {
  a_jour: { ton: 'succes', icone: 'fr-icon-check-line', children: 'Synthèse à jour' },
  a_rafraichir: { ton: 'info', icone: 'fr-icon-time-line', children: 'Synthèse à rafraîchir' },
  perimee: { ton: 'alerte', icone: 'fr-icon-alarm-warning-line', children: 'Synthèse périmée' },
  jamais: { ton: 'neutre', icone: 'fr-icon-question-line', children: 'Synthèse jamais publiée' },
}

export interface FraicheurBadgeProps {
  readonly fraicheur: Fraicheur
  readonly petit?: boolean | undefined
}

/** Âge de la dernière synthèse publiée. La date exacte s’écrit à côté, en toutes lettres. */
export function FraicheurBadge({ fraicheur, petit = false }: FraicheurBadgeProps) {
  return <EtatBadge {...APPARENCES[fraicheur]} petit={petit} />
}
