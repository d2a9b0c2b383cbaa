import { libelleEtatDeCampagne, type EtatDeCampagne } from '@sssi/domain/cyber'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'

const apparences: Record<EtatDeCampagne, Pick<EtatBadgeProps, 'ton' | 'icone'>> = {
  brouillon: { ton: 'neutre', icone: 'fr-icon-edit-line' },
  ouverte: { ton: 'info', icone: 'fr-icon-play-circle-line' },
  close: { ton: 'neutre', icone: 'fr-icon-checkbox-circle-line' },
}

export function BadgeDeCampagne({ etat }: { readonly etat: EtatDeCampagne }) {
  return (
    <EtatBadge {...apparences[etat]} petit>
      {libelleEtatDeCampagne(etat)}
    </EtatBadge>
  )
}
