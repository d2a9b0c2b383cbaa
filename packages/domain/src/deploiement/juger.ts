/** What browsers reported of one version: distinct agents who opened it, and those of them who met an error. */
export interface Releve {
  readonly ouvertures: number
  readonly erreurs: number
}

export type Jugement = 'attendre' | 'bonne' | 'mauvaise'

/** Under so many agents, a version is not judged, and is no measure for another. */
export const AGENTS_POUR_JUGER = 5

/** From so many agents on, a version that is not bad is called good. */
export const AGENTS_POUR_APPROUVER = 30

/** One browser with a broken extension, or two, never take a version back. */
const ERREURS_POUR_JUGER = 3

/** Without a measure of the old version, it is held to fail for at most one agent in five. */
const TAUX_PRESUME = 0.2

/** Under one agent in a hundred, a difference is the noise of browsers. */
const TAUX_NEGLIGEABLE = 0.01

/**
 * Quantile of the 99 % bounds. 95 % would do for a single look; the verdict is asked again after each report, and chance gets
 * as many tries: over 500 agents, 95 % bounds take back a version that is no worse once in six at worst, these once in
 * twenty. What they cost is small: a version that fails for one agent in five is recognised after some fifteen agents.
 */
const QUANTILE = 2.576

/**
 * Wilson's bounds of a rate seen on few agents: unlike the usual ones, they hold for small numbers and for rates near 0
 * or 1 (E. B. Wilson, « Probable Inference », 1927).
 */
export function bornesDeWilson({ ouvertures, erreurs }: Releve): { basse: number; haute: number } {
  if (ouvertures === 0) return { basse: 0, haute: 1 }
  const taux = erreurs / ouvertures
  const carre = QUANTILE ** 2
  const centre = taux + carre / (2 * ouvertures)
  const ecart = QUANTILE * Math.sqrt((taux * (1 - taux)) / ouvertures + carre / (4 * ouvertures ** 2))
  const diviseur = 1 + carre / ouvertures
  return { basse: (centre - ecart) / diviseur, haute: (centre + ecart) / diviseur }
}

/** The rate that the old version does not pass, as far as is known. */
function tauxAdmis(ancienne: Releve): number {
  if (ancienne.ouvertures < AGENTS_POUR_JUGER) return TAUX_PRESUME
  return Math.max(TAUX_NEGLIGEABLE, bornesDeWilson(ancienne).haute)
}

/**
 * Judges a new version against the one it follows. Bad, « nettement pire »: the lowest error rate it may have is above the
 * highest the old one may have, on at least {@link AGENTS_POUR_JUGER} agents and three in error. Good: seen by
 * {@link AGENTS_POUR_APPROUVER} agents, and its error rate is one the old version may have. In between, wait.
 */
export function juger(ancienne: Releve, nouvelle: Releve): Jugement {
  const admis = tauxAdmis(ancienne)
  const { ouvertures, erreurs } = nouvelle
  const assezVue = ouvertures >= AGENTS_POUR_JUGER && erreurs >= ERREURS_POUR_JUGER
  if (assezVue && bornesDeWilson(nouvelle).basse > admis) return 'mauvaise'
  return ouvertures >= AGENTS_POUR_APPROUVER && erreurs / ouvertures <= admis ? 'bonne' : 'attendre'
}
