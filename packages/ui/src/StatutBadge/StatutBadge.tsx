import { EtatBadge, type EtatBadgeProps } from '../EtatBadge/index.ts'

export type StatutDAction = 'non_renseigne' | 'non_demarree' | 'en_cours' | 'realisee' | 'abandonnee'

const APPARENCES: Record<StatutDAction, EtatBadgeProps> = {
  non_renseigne: { ton: 'neutre', icone: 'fr-icon-question-line', children: 'Statut non renseigné' },
  non_demarree: { ton: 'neutre', icone: 'fr-icon-time-line', children: 'Non démarrée' },
  en_cours: { ton: 'info', icone: 'fr-icon-refresh-line', children: 'En cours' },
  realisee: { ton: 'succes', icone: 'fr-icon-checkbox-circle-line', children: 'Réalisée' },
  abandonnee: { ton: 'neutre', icone: 'fr-icon-close-circle-line', children: 'Abandonnée' },
}

export interface StatutBadgeProps {
  readonly statut: StatutDAction
  readonly petit?: boolean | undefined
}

/** Où en est une action. « Non renseigné » est écrit : ce n’est ni un tiret, ni « non démarrée ». */
export function StatutBadge({ statut, petit = false }: StatutBadgeProps) {
  return <EtatBadge {...APPARENCES[statut]} petit={petit} />
}
