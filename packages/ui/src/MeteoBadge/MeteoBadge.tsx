import { EtatBadge, type EtatBadgeProps } from '../EtatBadge/index.ts'

export type NiveauDeMeteo =
  | 'non_renseignee'
  | 'non_necessaire'
  | 'objectifs_securises'
  | 'objectifs_atteignables'
  | 'appuis_necessaires'
  | 'objectifs_compromis'

const APPARENCES: Record<NiveauDeMeteo, EtatBadgeProps> = {
  non_renseignee: { ton: 'neutre', icone: 'fr-icon-question-line', children: 'Météo non renseignée' },
  non_necessaire: { ton: 'neutre', icone: 'fr-icon-subtract-line', children: 'Météo non nécessaire' },
  objectifs_securises: { ton: 'succes', icone: 'fr-icon-sun-fill', children: 'Objectifs sécurisés' },
  objectifs_atteignables: {
    ton: 'favorable',
    icone: 'fr-icon-cloudy-2-line',
    children: 'Objectifs atteignables',
  },
  appuis_necessaires: { ton: 'alerte', icone: 'fr-icon-heavy-showers-fill', children: 'Appuis nécessaires' },
  objectifs_compromis: {
    ton: 'erreur',
    icone: 'fr-icon-thunderstorms-fill',
    children: 'Objectifs compromis',
  },
}

export interface MeteoBadgeProps {
  readonly meteo: NiveauDeMeteo
  readonly petit?: boolean | undefined
}

/** Libellé d’un niveau, tel que le badge l’écrit. */
export const libelleNiveauDeMeteo = (meteo: NiveauDeMeteo) => APPARENCES[meteo].children

/** Niveau de confiance d’une action, sur l’échelle de l’État : six niveaux, le libellé toujours écrit. */
export function MeteoBadge({ meteo, petit = false }: MeteoBadgeProps) {
  return <EtatBadge {...APPARENCES[meteo]} petit={petit} />
}
