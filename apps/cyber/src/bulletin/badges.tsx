import { libelleEtatDeBulletin, libelleGravite, type EtatDeBulletin, type Gravite } from '@sssi/domain/cyber'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'

type Apparence = Pick<EtatBadgeProps, 'ton' | 'icone'>

const parGravite: Record<Gravite, Apparence> = {
  critique: { ton: 'erreur', icone: 'fr-icon-alarm-warning-line' },
  elevee: { ton: 'alerte', icone: 'fr-icon-alarm-warning-line' },
  moyenne: { ton: 'info', icone: 'fr-icon-information-line' },
  faible: { ton: 'neutre', icone: 'fr-icon-information-line' },
  aucune: { ton: 'neutre', icone: 'fr-icon-information-line' },
}

const parEtat: Record<EtatDeBulletin, Apparence> = {
  brouillon: { ton: 'neutre', icone: 'fr-icon-edit-line' },
  publie: { ton: 'succes', icone: 'fr-icon-check-line' },
  retire: { ton: 'alerte', icone: 'fr-icon-close-line' },
}

export function BadgeDeGravite({ gravite, petit }: { readonly gravite: Gravite; readonly petit?: boolean }) {
  return (
    <EtatBadge {...parGravite[gravite]} petit={petit}>
      Gravité {libelleGravite(gravite).toLowerCase()}
    </EtatBadge>
  )
}

export function BadgeDEtat({ etat, petit }: { readonly etat: EtatDeBulletin; readonly petit?: boolean }) {
  return (
    <EtatBadge {...parEtat[etat]} petit={petit}>
      {libelleEtatDeBulletin(etat)}
    </EtatBadge>
  )
}
