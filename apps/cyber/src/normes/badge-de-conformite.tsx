import { libelleConformite, type NiveauDeConformite } from '@sssi/domain/cyber'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'

const apparences: Record<NiveauDeConformite, Pick<EtatBadgeProps, 'ton' | 'icone'>> = {
  conforme: { ton: 'succes', icone: 'fr-icon-checkbox-circle-line' },
  partiel: { ton: 'alerte', icone: 'fr-icon-subtract-line' },
  non_conforme: { ton: 'erreur', icone: 'fr-icon-close-circle-line' },
  non_applicable: { ton: 'neutre', icone: 'fr-icon-arrow-right-line' },
  non_evalue: { ton: 'neutre', icone: 'fr-icon-question-line' },
}

export function BadgeDeConformite({ niveau }: { readonly niveau: NiveauDeConformite }) {
  return (
    <EtatBadge {...apparences[niveau]} petit>
      {libelleConformite(niveau)}
    </EtatBadge>
  )
}
