import type { ActionCode, ActionDuPlan, AxeNumero } from './action.ts'
import { estActionCode } from './action.ts'
import type { LigneDeGouvernance } from './gouvernance.ts'
import type { Axe } from './axes.ts'

/** What the published text holds, read twice: from its tables, and from the « Version 1 » that gives one cell a line. */
export interface TexteDuPlan {
  readonly axes: readonly Axe[]
  readonly gouvernance: readonly LigneDeGouvernance[]
  readonly actions: readonly ActionDuPlan[]
}

const titreDAxe = /^6\.\d\. Axe (\d) - (.+)$/
const titreDOrientation = /^\d\d\. /
const traitDeTableau = /^-+$/

/**
 * Reads the tables: the rows and the merged cells of the source were collapsed on one line, so that empty cells carry
 * no information. The order of the others does: a theme and an orientation hold until the next one.
 */
export function lireLesTableaux(texte: string): TexteDuPlan {
  return lire(avantLHistorique(texte), (corps) => corps.split('|'))
}

/** Reads the second version of the text, one cell a line: the cross-check of {@link lireLesTableaux}. */
export function lireLaVersionEnLignes(texte: string): TexteDuPlan {
  return lire(texte.slice(debutDeLHistorique(texte)), (corps) => corps.split('\n'))
}

/** The single normalisation: the tables collapsed white space, so it is not compared. Words are never touched. */
function cellule(brute: string): string {
  return brute.replace(/\s+/g, ' ').trim()
}

function debutDeLHistorique(texte: string): number {
  const position = texte.indexOf('\nHistorique des versions')
  if (position < 0) throw new Error('Le texte n’a pas de partie « Historique des versions ».')
  return position
}

function avantLHistorique(texte: string): string {
  return texte.slice(0, debutDeLHistorique(texte))
}

function lire(texte: string, decouper: (corps: string) => string[]): TexteDuPlan {
  const axes: Axe[] = []
  const actions: ActionDuPlan[] = []
  let gouvernance: LigneDeGouvernance[] = []
  for (const section of sections(texte)) {
    const cellules = decouper(section.corps)
      .map(cellule)
      .filter((c) => c !== '' && !traitDeTableau.test(c))
    const titre = titreDAxe.exec(section.titre)
    if (titre) {
      const numero = Number(titre[1]) as AxeNumero
      axes.push({ numero, titre: titre[2] ?? '' })
      actions.push(...lireUnAxe(numero, cellules))
    } else {
      gouvernance = lireLaGouvernance(cellules)
    }
  }
  return { axes, gouvernance, actions }
}

/** Sections 6.1 to 6.6, the last one ending where the notes begin. */
function sections(texte: string): { titre: string; corps: string }[] {
  const trouvees = [...texte.matchAll(/^ *(6\.[1-6]\. .+)$/gm)]
  const fin = texte.indexOf('\n(1) ')
  return trouvees.map((trouvee, rang) => ({
    titre: cellule(trouvee[1] ?? ''),
    corps: texte.slice(trouvee.index + trouvee[0].length, trouvees[rang + 1]?.index ?? fin),
  }))
}

function lireUnAxe(axe: AxeNumero, cellules: string[]): ActionDuPlan[] {
  const actions: ActionDuPlan[] = []
  let thematique = ''
  let orientation = ''
  let rang = cellules.indexOf('Chefs de file') + 1
  while (rang < cellules.length) {
    const courante = cellules[rang] ?? ''
    if (estActionCode(courante)) {
      const [libelle, horizon, chefsDeFile] = cellules.slice(rang + 1, rang + 4)
      if (!libelle || !horizon || !chefsDeFile) throw new Error(`Ligne incomplète : ${courante}`)
      const code: ActionCode = courante
      actions.push({ code, axe, thematique, orientation, libelle, horizon, chefsDeFile })
      rang += 4
    } else {
      if (titreDOrientation.test(courante)) orientation = courante
      else thematique = courante
      rang += 1
    }
  }
  return actions
}

/**
 * Table 6.1. A theme with several subjects is printed once, before the first of them; a subject is what comes just
 * before a lead.
 */
function lireLaGouvernance(cellules: string[]): LigneDeGouvernance[] {
  const lignes: LigneDeGouvernance[] = []
  let thematique = ''
  let enAttente: string[] = []
  for (const courante of cellules.slice(cellules.indexOf('Chef de file') + 1)) {
    if (!estUnChefDeFileImprime(courante)) {
      enAttente.push(courante)
      continue
    }
    const [premier = '', second] = enAttente
    if (second !== undefined) thematique = premier
    lignes.push({ thematique, sujet: second ?? premier, chefsDeFile: courante })
    enAttente = []
  }
  return lignes
}

function estUnChefDeFileImprime(texte: string): boolean {
  return /^(DSS|CNAV|GIP UR|GIP MDS)(\/(DSS|CNAV|GIP UR|GIP MDS))*$/.test(texte)
}

/** The seven fields of every row, in order: what the recorded digest is taken of. */
export function formeCanonique(actions: readonly ActionDuPlan[]): string {
  return actions
    .map((a) => [a.code, a.axe, a.thematique, a.orientation, a.libelle, a.horizon, a.chefsDeFile].join('\t'))
    .join('\n')
}

/** One sentence a difference between two readings; empty when they agree. */
export function differences(attendu: TexteDuPlan, obtenu: TexteDuPlan): string[] {
  return [
    ...comparer('axe', attendu.axes, obtenu.axes, (a) => String(a.numero)),
    ...comparer('gouvernance', attendu.gouvernance, obtenu.gouvernance, (l) => l.sujet),
    ...comparer('action', attendu.actions, obtenu.actions, (a) => a.code),
  ]
}

function comparer<T extends object>(
  quoi: string,
  attendus: readonly T[],
  obtenus: readonly T[],
  cle: (element: T) => string,
): string[] {
  const phrases: string[] = []
  if (attendus.length !== obtenus.length) {
    phrases.push(`${quoi} : ${attendus.length} lignes attendues, ${obtenus.length} lues`)
  }
  attendus.forEach((attendu, rang) => {
    const obtenu = obtenus[rang]
    for (const [champ, valeur] of Object.entries(attendu)) {
      const lue = obtenu ? (obtenu as Record<string, unknown>)[champ] : undefined
      if (lue !== valeur) phrases.push(`${quoi} ${cle(attendu)}, ${champ} : « ${valeur} » ≠ « ${lue} »`)
    }
  })
  return phrases
}
