import type { Jour } from '../../temps/jour.ts'

/** What a body answers to a bulletin. */
export const reponsesDOrganisme = ['non_concerne', 'concerne', 'corrige'] as const
export type ReponseDOrganisme = (typeof reponsesDOrganisme)[number]

const libelles: Record<ReponseDOrganisme, string> = {
  non_concerne: 'Non concerné',
  concerne: 'Concerné',
  corrige: 'Corrigé',
}
export const libelleReponse = (reponse: ReponseDOrganisme): string => libelles[reponse]

export interface ReponseSaisie {
  readonly etat: ReponseDOrganisme
  /** Day on which the body established it; for « corrigé », the day of the correction. */
  readonly constateLe: Jour
  /** For « concerné »: when the correction is planned; null when nobody knows yet. */
  readonly correctionPrevueLe: Jour | null
  readonly commentaire: string
}

/** What is wrong with an answer, by field: dates that cannot be. */
export function fautesDeReponse(
  { etat, constateLe, correctionPrevueLe }: ReponseSaisie,
  aujourdhui: Jour,
): Partial<Record<'constateLe' | 'correctionPrevueLe', string>> {
  if (constateLe > aujourdhui)
    return { constateLe: 'Ce jour n’est pas encore venu : dites ce qui est constaté.' }
  if (correctionPrevueLe === null) return {}
  if (etat !== 'concerne')
    return { correctionPrevueLe: 'Une correction ne se prévoit que si l’organisme est concerné.' }
  return correctionPrevueLe < constateLe
    ? { correctionPrevueLe: 'La correction ne peut pas être prévue avant le constat.' }
    : {}
}

/** Where one body stands: what it said of the revision being read, or of an older one, or nothing. */
export type EtatDeReponse = 'a_jour' | 'a_redemander' | 'sans_reponse'

export function etatDeReponse(revisionDeLaReponse: number | null, revisionCourante: number): EtatDeReponse {
  if (revisionDeLaReponse === null) return 'sans_reponse'
  return revisionDeLaReponse >= revisionCourante ? 'a_jour' : 'a_redemander'
}
