import { HorizonBadge } from '../HorizonBadge/index.ts'

export type EtatDHorizon =
  'illisible' | 'a_venir' | 'passe_sans_revision' | 'revise_a_venir' | 'revise_depasse' | 'sans_objet'

/** Ce que l’état ajoute à lire ; les états sans histoire n’ajoutent rien. */
const PRECISIONS: Record<EtatDHorizon, string | null> = {
  illisible: 'pas une année dans le texte',
  a_venir: null,
  passe_sans_revision: 'passé sans révision',
  revise_a_venir: null,
  revise_depasse: 'révision dépassée',
  sans_objet: null,
}

export interface HorizonPairProps {
  /** L’horizon légal, comme imprimé dans le texte. */
  readonly legal: number | string
  readonly revise?: number | null | undefined
  readonly etat?: EtatDHorizon | undefined
  /** Sans les noms, sous un en-tête de colonne qui les dit. */
  readonly court?: boolean | undefined
}

/** Les deux horizons d’une action et ce qu’il faut en savoir ; le légal ne disparaît jamais derrière le révisé. */
export function HorizonPair({ legal, revise = null, etat = 'a_venir', court = false }: HorizonPairProps) {
  const precision = PRECISIONS[etat]
  const alerte = etat === 'passe_sans_revision' || etat === 'revise_depasse'
  return (
    <span className="sssi-horizons">
      <HorizonBadge origine="legal" horizon={legal} court={court} />
      {revise !== null && <HorizonBadge origine="revise" horizon={revise} court={court} />}
      {precision && (
        <span className={alerte ? 'sssi-horizons__alerte' : 'sssi-horizons__precision'}>{precision}</span>
      )}
    </span>
  )
}
