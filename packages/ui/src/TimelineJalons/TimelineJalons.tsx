import { EtatBadge, type EtatBadgeProps } from '../EtatBadge/index.ts'
import { frise } from './frise.ts'

export interface JalonAffiche {
  readonly cle: string
  readonly libelle: string
  /** « Jalon », « Livrable », « Décision attendue », « Texte réglementaire ». */
  readonly type: string
  /** AAAA-MM-JJ. */
  readonly echeance: string
  /** La même, en toutes lettres. */
  readonly quand: string
  readonly etat: 'prevu' | 'en_cours' | 'atteint' | 'abandonne'
  /** L’échéance est passée et le jalon n’est ni atteint ni abandonné. */
  readonly enRetard: boolean
}

export interface JalonsDActeur {
  readonly acteur: string
  readonly jalons: readonly JalonAffiche[]
}

export interface TimelineJalonsProps {
  readonly lignes: readonly JalonsDActeur[]
  /** AAAA-MM-JJ. */
  readonly aujourdhui: string
  /** Niveau du titre de chaque acteur dans la page. */
  readonly niveau?: 2 | 3 | 4 | undefined
}

const ETATS: Record<JalonAffiche['etat'], EtatBadgeProps> = {
  prevu: { ton: 'neutre', icone: 'fr-icon-time-line', children: 'Prévu' },
  en_cours: { ton: 'info', icone: 'fr-icon-refresh-line', children: 'En cours' },
  atteint: { ton: 'succes', icone: 'fr-icon-checkbox-circle-line', children: 'Atteint' },
  abandonne: { ton: 'neutre', icone: 'fr-icon-close-circle-line', children: 'Abandonné' },
}
const EN_RETARD: EtatBadgeProps = {
  ton: 'alerte',
  icone: 'fr-icon-alarm-warning-line',
  children: 'En retard',
}

/**
 * La feuille de route par acteur : une frise pour la vue d’ensemble, et la liste datée qui dit tout. La frise est muette
 * pour les lecteurs d’écran : elle ne contient rien que la liste ne dise.
 */
export function TimelineJalons({ lignes, aujourdhui, niveau = 3 }: TimelineJalonsProps) {
  const Titre = `h${niveau}` as const
  const { place, annees } = frise([
    aujourdhui,
    ...lignes.flatMap(({ jalons }) => jalons.map(({ echeance }) => echeance)),
  ])
  return lignes.map(({ acteur, jalons }) => (
    <section key={acteur} className="sssi-jalons">
      <Titre className="sssi-jalons__acteur">{acteur}</Titre>
      <svg className="sssi-jalons__frise" width="100%" height="40" aria-hidden="true">
        <line className="sssi-jalons__axe" x1="0" x2="100%" y1="14" y2="14" />
        {annees.map(({ annee, place }) => (
          <text key={annee} className="sssi-jalons__annee" x={`${place}%`} dx="4" y="36">
            {annee}
          </text>
        ))}
        <line
          className="sssi-jalons__aujourdhui"
          x1={`${place(aujourdhui)}%`}
          x2={`${place(aujourdhui)}%`}
          y1="0"
          y2="28"
        />
        {jalons.map(({ cle, echeance, etat, enRetard }) => (
          <circle
            key={cle}
            className={`sssi-jalons__marque sssi-jalons__marque--${enRetard ? 'retard' : etat}`}
            cx={`${place(echeance)}%`}
            cy="14"
            r="6"
          />
        ))}
      </svg>
      {jalons.length === 0 && <p className="sssi-jalons__vide">Aucun jalon.</p>}
      <ol className="sssi-jalons__liste">
        {jalons.map((jalon) => (
          <li key={jalon.cle} className="sssi-jalons__jalon">
            <time className="sssi-jalons__quand" dateTime={jalon.echeance}>
              {jalon.quand}
            </time>
            <span>
              {jalon.libelle} <span className="sssi-jalons__type">{jalon.type}</span>{' '}
              <EtatBadge {...(jalon.enRetard ? EN_RETARD : ETATS[jalon.etat])} petit />
            </span>
          </li>
        ))}
      </ol>
    </section>
  ))
}
