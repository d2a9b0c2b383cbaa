import { noterVecteur } from '../cvss/noter-vecteur.ts'

/** La note d’un vecteur, toujours calculée ; `null` quand il est vide ou n’est pas entier. */
export function noteCvss(vecteur: string): number | null {
  const note = noterVecteur(vecteur)
  return note.ok ? note.value.score : null
}

/** La note de base seule, que CSAF publie ; `null` quand le vecteur n’est pas entier. */
export function noteDeBase(vecteur: string): number | null {
  const note = noterVecteur(vecteur)
  return note.ok ? note.value.scoreDeBase : null
}
