import {
  libelleEtatDEcheance,
  libelleGraviteDIncident,
  libelleStatutIncident,
  type EtatDEcheance,
  type GraviteDIncident,
  type StatutIncident,
} from '@sssi/domain/cyber'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'

type Aspect = Pick<EtatBadgeProps, 'ton' | 'icone'>

const statuts: Readonly<Record<StatutIncident, Aspect>> = {
  declare: { ton: 'alerte', icone: 'fr-icon-alarm-warning-line' },
  qualifie: { ton: 'info', icone: 'fr-icon-refresh-line' },
  requalifie: { ton: 'alerte', icone: 'fr-icon-alarm-warning-line' },
  en_traitement: { ton: 'info', icone: 'fr-icon-refresh-line' },
  contenu: { ton: 'favorable', icone: 'fr-icon-refresh-line' },
  resolu: { ton: 'succes', icone: 'fr-icon-checkbox-circle-line' },
  clos: { ton: 'neutre', icone: 'fr-icon-checkbox-circle-line' },
  faux_positif: { ton: 'neutre', icone: 'fr-icon-close-circle-line' },
}

export const BadgeDeStatut = ({ statut }: { readonly statut: StatutIncident }) => (
  <EtatBadge petit {...statuts[statut]}>
    {libelleStatutIncident(statut)}
  </EtatBadge>
)

const gravites: Readonly<Record<GraviteDIncident, Aspect>> = {
  mineure: { ton: 'neutre', icone: 'fr-icon-time-line' },
  moderee: { ton: 'info', icone: 'fr-icon-time-line' },
  elevee: { ton: 'alerte', icone: 'fr-icon-alarm-warning-line' },
  critique: { ton: 'erreur', icone: 'fr-icon-alarm-warning-line' },
}

export const BadgeDeGravite = ({ gravite }: { readonly gravite: GraviteDIncident | null }) =>
  gravite === null ? (
    'à qualifier'
  ) : (
    <EtatBadge petit {...gravites[gravite]}>
      {libelleGraviteDIncident(gravite)}
    </EtatBadge>
  )

const echeances: Readonly<Record<EtatDEcheance, Aspect>> = {
  a_faire: { ton: 'neutre', icone: 'fr-icon-time-line' },
  en_preparation: { ton: 'info', icone: 'fr-icon-refresh-line' },
  en_retard: { ton: 'erreur', icone: 'fr-icon-alarm-warning-line' },
  envoyee: { ton: 'succes', icone: 'fr-icon-checkbox-circle-line' },
  sans_objet: { ton: 'neutre', icone: 'fr-icon-close-circle-line' },
}

export const BadgeDEcheance = ({ etat }: { readonly etat: EtatDEcheance }) => (
  <EtatBadge petit {...echeances[etat]}>
    {libelleEtatDEcheance(etat)}
  </EtatBadge>
)
