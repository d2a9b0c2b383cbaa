import type { CSSProperties } from 'react'
import { Lien } from '../Lien/index.ts'
import { milieu, position } from './position.ts'

export interface HorizonsDAction {
  readonly cle: string
  /** Le code et le titre de l’action. */
  readonly libelle: string
  readonly href: string
  /** L’horizon du texte : comme imprimé, et l’année qu’on y lit, s’il y en a une. */
  readonly legal: { readonly imprime: string; readonly annee: number | null }
  /** L’horizon décidé depuis, et la décision qui les relie. */
  readonly revise: { readonly annee: number; readonly decision: string } | null
  /** Passé sans révision, ou révision dépassée. */
  readonly depasse?: boolean | undefined
}

export interface TimelineHorizonsProps {
  readonly libelle: string
  readonly actions: readonly HorizonsDAction[]
  readonly debut: number
  readonly fin: number
  /** L’année en cours, fractionnée : 2026,5 au premier juillet. */
  readonly aujourdhui: number
}

type Places = CSSProperties & Partial<Record<`--sssi-${string}`, string | number>>

function enMots({ legal, revise, depasse }: HorizonsDAction): string {
  const suite = revise
    ? `, révisé ${revise.annee} (${revise.decision})`
    : depasse
      ? ', passé sans révision'
      : ''
  const fin = revise && depasse ? ', dépassé' : ''
  return `Légal ${legal.imprime}${suite}${fin}`
}

/**
 * Les horizons de plusieurs actions sur une frise : marque creuse pour le légal, pleine pour le révisé, un trait de l’un à
 * l’autre. La phrase de chaque ligne dit tout sans la frise. Trois éléments par action, pour que cent actions restent légères.
 */
export function TimelineHorizons({ libelle, actions, debut, fin, aujourdhui }: TimelineHorizonsProps) {
  const annees = Array.from({ length: fin - debut + 1 }, (_, rang) => debut + rang)
  const cadre: Places = {
    '--sssi-colonnes': annees.length,
    '--sssi-aujourdhui': `${position(aujourdhui, debut, fin)}%`,
  }
  return (
    <div className="sssi-frise" style={cadre}>
      <div className="sssi-frise__annees" aria-hidden="true">
        {annees.map((annee) => (
          <span key={annee}>{annee}</span>
        ))}
      </div>
      <ul className="sssi-frise__lignes" aria-label={libelle}>
        {actions.map((action) => {
          const { cle, libelle, href, legal, revise, depasse } = action
          const places: Places = {
            ...(legal.annee !== null && { '--sssi-legal': `${milieu(legal.annee, debut, fin)}%` }),
            ...(revise && { '--sssi-revise': `${milieu(revise.annee, debut, fin)}%` }),
          }
          const classes = [
            'sssi-frise__piste',
            legal.annee !== null && 'sssi-frise__piste--legal',
            revise && 'sssi-frise__piste--revise',
            legal.annee !== null && revise && 'sssi-frise__piste--lien',
            depasse && 'sssi-frise__piste--depasse',
          ]
          return (
            <li key={cle} className="sssi-frise__ligne">
              <Lien href={href}>{libelle}</Lien>
              <span className={classes.filter(Boolean).join(' ')} style={places}>
                <span className="sssi-frise__mots">{enMots(action)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
