/** The State's scale of confidence in an action's objectives. */
export const meteos = [
  'non_renseignee',
  'non_necessaire',
  'objectifs_securises',
  'objectifs_atteignables',
  'appuis_necessaires',
  'objectifs_compromis',
] as const
export type Meteo = (typeof meteos)[number]

const libelles: Record<Meteo, string> = {
  non_renseignee: 'Non renseignée',
  non_necessaire: 'Non nécessaire',
  objectifs_securises: 'Objectifs sécurisés',
  objectifs_atteignables: 'Objectifs atteignables',
  appuis_necessaires: 'Appuis nécessaires',
  objectifs_compromis: 'Objectifs compromis',
}

export function libelleMeteo(meteo: Meteo): string {
  return libelles[meteo]
}
