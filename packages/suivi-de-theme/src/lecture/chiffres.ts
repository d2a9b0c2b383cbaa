import type { FiltrePlan } from '@sssi/domain'
import type { ActionSuivie } from './action-suivie.ts'

/** Un compte sur le nombre d’actions suivies, et le filtre du plan qui en montre le détail. */
export interface Chiffre {
  readonly cle: string
  readonly valeur: number
  readonly sur: number
  readonly libelle: string
  readonly filtre: Partial<FiltrePlan>
}

type Mesure = Omit<Chiffre, 'valeur' | 'sur'> & { readonly compte: (action: ActionSuivie) => boolean }

const mesures: readonly Mesure[] = [
  {
    cle: 'realisees',
    libelle: 'actions réalisées',
    filtre: { statut: ['realisee'] },
    compte: (action) => action.statut === 'realisee',
  },
  {
    cle: 'a-jour',
    libelle: 'synthèses à jour',
    filtre: { fraicheur: ['a_jour'] },
    compte: (action) => action.fraicheur === 'a_jour',
  },
  {
    cle: 'meteo-degradee',
    libelle: 'météos dégradées',
    filtre: { meteo: ['appuis_necessaires', 'objectifs_compromis'] },
    compte: ({ meteo }) => meteo === 'appuis_necessaires' || meteo === 'objectifs_compromis',
  },
  {
    cle: 'horizon-passe',
    libelle: 'horizons passés sans révision',
    filtre: { horizon: ['passe_sans_revision'] },
    compte: (action) => action.etatHorizon === 'passe_sans_revision',
  },
]

/** Les chiffres clés d’un thème, chacun avec son dénominateur. */
export function chiffresCles(actions: readonly ActionSuivie[]): Chiffre[] {
  return mesures.map(({ compte, ...mesure }) => ({
    ...mesure,
    valeur: actions.filter(compte).length,
    sur: actions.length,
  }))
}
