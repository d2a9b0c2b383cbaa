import { lireVecteurCvss } from '@sssi/domain/cyber'
import { fromVector } from 'ae-cvss-calculator'

/** La note d’un vecteur, toujours calculée ; `null` quand il est vide ou n’est pas entier. */
export function noteCvss(vecteur: string): number | null {
  if (vecteur === '' || !lireVecteurCvss(vecteur).ok) return null
  const note = fromVector(vecteur)?.calculateScores().overall
  return typeof note === 'number' && Number.isFinite(note) ? note : null
}
