import { createHash } from 'node:crypto'

/** Un hasard qui se répète : la même graine donne la même démonstration. */
export interface Hasard {
  /** Entier de `min` à `max` compris. */
  readonly entier: (min: number, max: number) => number
  readonly parmi: <T>(liste: readonly T[]) => T
  readonly vrai: (chancesSurCent: number) => boolean
  readonly uuid: () => string
}

/** Le générateur « mulberry32 » : trente-deux bits d’état, bien assez pour choisir des phrases et des dates. */
function mulberry32(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function hasardDe(graine: string): Hasard {
  const tirer = mulberry32(createHash('sha256').update(graine).digest().readInt32LE())
  const entier = (min: number, max: number) => min + Math.floor(tirer() * (max - min + 1))
  return {
    entier,
    parmi(liste) {
      const choisi = liste[entier(0, liste.length - 1)]
      if (choisi === undefined) throw new RangeError('On ne choisit pas dans une liste vide.')
      return choisi
    },
    vrai: (chances) => tirer() * 100 < chances,
    uuid() {
      const hex = Array.from({ length: 32 }, () => entier(0, 15).toString(16)).join('')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
