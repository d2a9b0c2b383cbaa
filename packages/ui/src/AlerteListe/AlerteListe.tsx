import { Details } from '../Details/index.ts'
import { EtatBadge, type EtatBadgeProps } from '../EtatBadge/index.ts'

export interface AlerteAffichee {
  readonly code: string
  readonly libelle: string
  readonly etat: 'active' | 'inactive' | 'sans_objet'
  readonly gravite: 'haute' | 'moyenne' | 'basse'
  /** Pourquoi elle est active, inactive, ou sans objet ici. */
  readonly motif: string
  /** Le passage du texte dont la règle vient. */
  readonly passage: string
}

export interface AlerteListeProps {
  readonly alertes: readonly AlerteAffichee[]
}

const GRAVITES: Record<AlerteAffichee['gravite'], EtatBadgeProps> = {
  haute: { ton: 'erreur', icone: 'fr-icon-alarm-warning-line', children: 'Gravité haute' },
  moyenne: { ton: 'alerte', icone: 'fr-icon-alert-line', children: 'Gravité moyenne' },
  basse: { ton: 'info', icone: 'fr-icon-information-line', children: 'Gravité basse' },
}

const RANG = { haute: 0, moyenne: 1, basse: 2 } as const

function Regles({ alertes }: AlerteListeProps) {
  return (
    <ul className="sssi-alertes">
      {alertes.map((alerte) => (
        <li key={alerte.code} className="sssi-alertes__alerte">
          <strong>{alerte.libelle}</strong>{' '}
          {alerte.etat === 'active' && <EtatBadge {...GRAVITES[alerte.gravite]} petit />}
          <p className="sssi-alertes__motif">
            {alerte.etat === 'sans_objet' && 'Sans objet ici : '}
            {alerte.motif} <cite className="sssi-alertes__passage">{alerte.passage}</cite>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Les alertes d’une action, chacune avec sa raison et le passage dont elle vient ; les règles sans alerte restent à lire. */
export function AlerteListe({ alertes }: AlerteListeProps) {
  const actives = alertes
    .filter(({ etat }) => etat === 'active')
    .sort((a, b) => RANG[a.gravite] - RANG[b.gravite])
  const autres = alertes.filter(({ etat }) => etat !== 'active')
  return (
    <>
      {actives.length > 0 ? <Regles alertes={actives} /> : <p>Aucune alerte.</p>}
      {autres.length > 0 && (
        <Details resume={autres.length > 1 ? `${autres.length} règles sans alerte` : 'Une règle sans alerte'}>
          <Regles alertes={autres} />
        </Details>
      )}
    </>
  )
}
