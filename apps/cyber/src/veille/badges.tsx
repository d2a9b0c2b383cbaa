import { libelleDecisionDAvis, libelleGravite, type DecisionDAvis, type Gravite } from '@sssi/domain/cyber'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'
import { formatScore } from './phrases.ts'

type Apparence = Pick<EtatBadgeProps, 'ton' | 'icone'>

const parGravite: Record<Gravite, Apparence> = {
  critique: { ton: 'erreur', icone: 'fr-icon-alarm-warning-line' },
  elevee: { ton: 'alerte', icone: 'fr-icon-alarm-warning-line' },
  moyenne: { ton: 'info', icone: 'fr-icon-information-line' },
  faible: { ton: 'neutre', icone: 'fr-icon-information-line' },
  aucune: { ton: 'neutre', icone: 'fr-icon-information-line' },
}

interface Proprietes {
  readonly gravite: Gravite | null
  readonly score: number | null
  readonly petit?: boolean
}

/** « Critique 9,8 » : la gravité et la note CVSS dont elle vient. */
export function BadgeDeNote({ gravite, score, petit = false }: Proprietes) {
  if (gravite === null || score === null)
    return (
      <EtatBadge ton="neutre" icone="fr-icon-question-line" petit={petit}>
        Non notée
      </EtatBadge>
    )
  return (
    <EtatBadge {...parGravite[gravite]} petit={petit}>
      {libelleGravite(gravite)} {formatScore(score)}
    </EtatBadge>
  )
}

export function BadgeExploitee({ petit = false }: { readonly petit?: boolean }) {
  return (
    <EtatBadge ton="erreur" icone="fr-icon-flashlight-line" petit={petit}>
      Exploitée
    </EtatBadge>
  )
}

const parDecision: Record<DecisionDAvis, Apparence> = {
  a_trier: { ton: 'alerte', icone: 'fr-icon-time-line' },
  ignorer: { ton: 'neutre', icone: 'fr-icon-close-line' },
  informer: { ton: 'info', icone: 'fr-icon-information-line' },
  alerter: { ton: 'erreur', icone: 'fr-icon-alarm-warning-line' },
}

export function BadgeDeDecision({
  decision,
  petit = false,
}: {
  readonly decision: DecisionDAvis
  readonly petit?: boolean
}) {
  return (
    <EtatBadge {...parDecision[decision]} petit={petit}>
      {libelleDecisionDAvis(decision)}
    </EtatBadge>
  )
}
