import {
  libelleEtatDAlerte,
  libelleEtatDOrganisme,
  MARQUE_D_EXERCICE,
  type EtatDAlerte,
  type EtatDOrganisme,
} from '@sssi/domain/cyber'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'

type Apparence = Pick<EtatBadgeProps, 'ton' | 'icone'>

export const apparences: Record<EtatDOrganisme, Apparence> = {
  a_appeler: { ton: 'neutre', icone: 'fr-icon-time-line' },
  appele: { ton: 'alerte', icone: 'fr-icon-phone-line' },
  acquitte: { ton: 'succes', icone: 'fr-icon-check-line' },
  sans_reponse: { ton: 'erreur', icone: 'fr-icon-close-line' },
}

const parEtat: Record<EtatDAlerte, Apparence> = {
  en_cours: { ton: 'erreur', icone: 'fr-icon-alarm-warning-line' },
  levee: { ton: 'neutre', icone: 'fr-icon-check-line' },
}

export function BadgeDOrganisme({
  etat,
  petit,
}: {
  readonly etat: EtatDOrganisme
  readonly petit?: boolean
}) {
  return (
    <EtatBadge {...apparences[etat]} petit={petit}>
      {libelleEtatDOrganisme(etat)}
    </EtatBadge>
  )
}

export function BadgeDAlerte({ etat, petit }: { readonly etat: EtatDAlerte; readonly petit?: boolean }) {
  return (
    <EtatBadge {...parEtat[etat]} petit={petit}>
      {libelleEtatDAlerte(etat)}
    </EtatBadge>
  )
}

/** À côté de tout ce qui nomme un exercice. */
export function BadgeDExercice({ petit }: { readonly petit?: boolean }) {
  return (
    <EtatBadge ton="info" icone="fr-icon-information-line" petit={petit}>
      {MARQUE_D_EXERCICE}
    </EtatBadge>
  )
}
