import { glossaire, sensDuSigle } from './glossaire.ts'

/** A piece of text: plain, or an acronym with its meaning. */
export interface Segment {
  readonly texte: string
  readonly sens: string | null
}

const lesPlusLongsDAbord = glossaire.map((e) => e.sigle).toSorted((a, b) => b.length - a.length)

/** Whole words only: « SI » is not found in « SIRH ». */
const unSigle = new RegExp(`(?<![\\p{L}\\p{N}])(${lesPlusLongsDAbord.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/** Cuts a text at its acronyms, so that a page can carry their meaning in an `<abbr>`. Joined again, it is the text. */
export function segmenterLesSigles(texte: string): Segment[] {
  return texte
    .split(unSigle)
    .map((morceau, rang) => ({ texte: morceau, sens: rang % 2 === 1 ? sensDuSigle(morceau) : null }))
    .filter((segment) => segment.texte !== '')
}
