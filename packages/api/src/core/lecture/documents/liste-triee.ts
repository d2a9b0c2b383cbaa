/** Une liste tenue dans son ordre, où l’on ajoute plus souvent un élément que mille. */
export interface ListeTriee<T> {
  readonly ajouter: (element: T) => void
  readonly elements: () => readonly T[]
}

/** Au-delà, ranger tout d’un coup coûte moins que d’insérer un à un. */
const INSERTIONS_MAX = 200

/** Le rang du premier élément qui n’est plus `avant` ; tous ceux qui le sont doivent précéder les autres. */
export function premierRang<T>(elements: readonly T[], avant: (element: T) => boolean): number {
  let bas = 0
  let haut = elements.length
  while (bas < haut) {
    const milieu = (bas + haut) >>> 1
    const element = elements[milieu]
    if (element !== undefined && avant(element)) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

export function creerListeTriee<T>(comparer: (a: T, b: T) => number): ListeTriee<T> {
  let triee: T[] = []
  let ajoutes: T[] = []

  function inserer(ajoute: T): void {
    const rang = premierRang(triee, (element) => comparer(element, ajoute) <= 0)
    triee.splice(rang, 0, ajoute)
  }

  return {
    ajouter: (element) => void ajoutes.push(element),
    // Écrire n’attend pas le rangement : il se fait à la première lecture qui suit.
    elements() {
      if (ajoutes.length > INSERTIONS_MAX) triee = [...triee, ...ajoutes].sort(comparer)
      else ajoutes.forEach(inserer)
      ajoutes = []
      return triee
    },
  }
}
