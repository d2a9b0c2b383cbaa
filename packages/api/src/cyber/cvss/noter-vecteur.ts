import cvss from 'ae-cvss-calculator'
import {
  graviteDe,
  lireVecteurCvss,
  type DefautDeVecteur,
  type Gravite,
  type VersionCvss,
} from '@sssi/domain/cyber'

export interface NoteDeVecteur {
  readonly version: VersionCvss
  /** Celle que donnent toutes les métriques du vecteur, menace et environnement compris. */
  readonly score: number
  readonly gravite: Gravite
  /** Celle de la vulnérabilité elle-même, sans menace ni environnement. */
  readonly scoreDeBase: number
}

export type Notation =
  | { readonly ok: true; readonly value: NoteDeVecteur }
  | { readonly ok: false; readonly defaut: DefautDeVecteur }

const calculs: Record<VersionCvss, (vecteur: string) => { score: number; base: number | undefined }> = {
  '2.0': (vecteur) => {
    const { overall, base } = new cvss.Cvss2(vecteur).calculateScores()
    return { score: overall, base }
  },
  '3.0': (vecteur) => {
    const { overall, base } = new cvss.Cvss3P0(vecteur).calculateScores()
    return { score: overall, base }
  },
  '3.1': (vecteur) => {
    const { overall, base } = new cvss.Cvss3P1(vecteur).calculateScores()
    return { score: overall, base }
  },
  '4.0': (vecteur) => {
    const { overall, baseMetricsOnly } = new cvss.Cvss4P0(vecteur).calculateScores()
    return { score: overall, base: baseMetricsOnly }
  },
}

/** Note un vecteur CVSS. Le calculateur tolère les vecteurs incomplets : le nôtre les refuse d’abord, à leur place. */
export function noterVecteur(vecteur: string): Notation {
  const lu = lireVecteurCvss(vecteur)
  if (!lu.ok) return lu
  const { version } = lu.value
  const { score, base } = calculs[version](vecteur.replace(/^\(|\)$/g, ''))
  return { ok: true, value: { version, score, gravite: graviteDe(score), scoreDeBase: base ?? score } }
}
