import type { Faute } from './fautes.ts'
import { sections, type SectionConstruite } from '../lib/sections-construites.ts'

export type Fichiers = 'entree' | 'morceaux' | 'feuilles'

const noms: Readonly<Record<Fichiers, string>> = {
  entree: 'l’entrée',
  morceaux: 'un morceau',
  feuilles: 'une feuille',
}

/** Une case de la matrice : ce qui arrive à quels fichiers de quelle section. */
export interface Cas {
  readonly section: SectionConstruite
  readonly fichiers: Fichiers
  readonly faute: Faute
}

export const phraseDuCas = ({ section, fichiers, faute }: Cas) =>
  `${section.titre} : ${noms[fichiers]} ${faute.cas}`

/** Toutes les cases : {entrée, morceau, feuille} × {chaque faute}, pour chaque section qui a de ces fichiers. */
const matrice = (section: SectionConstruite, fautes: readonly Faute[]): Cas[] =>
  (['entree', 'morceaux', ...(section.aDesFeuilles ? (['feuilles'] as const) : [])] as const).flatMap(
    (fichiers) => fautes.map((faute) => ({ section, fichiers, faute })),
  )

/**
 * La matrice, en aussi peu de pages que possible : chaque salve frappe plusieurs sections, chacune d’une faute, et en laisse
 * toujours une intacte pour voir que rien ne la gêne.
 */
export function salves(fautes: readonly Faute[]): Cas[][] {
  const restants = sections.map((section) => matrice(section, fautes))
  const tirees: Cas[][] = []
  while (restants.some((cas) => cas.length > 0)) {
    const lesPlusLongs = restants.toSorted((un, autre) => autre.length - un.length).slice(0, -1)
    tirees.push(lesPlusLongs.flatMap((cas) => cas.splice(0, 1)))
  }
  return tirees
}
