import { ERREURS_MONTREES, type ErreurDeDocument } from './erreur-de-document.ts'
import { DefautDeJson, parcourirJson } from './parcourir-json.ts'

export type DocumentLu =
  | { readonly ok: true; readonly valeur: unknown }
  | { readonly ok: false; readonly erreurs: ErreurDeDocument[] }

function placeDe(texte: string, position: number): { ligne: number; colonne: number } {
  let ligne = 1
  let debut = 0
  for (let saut = texte.indexOf('\n'); saut !== -1 && saut < position; saut = texte.indexOf('\n', saut + 1)) {
    ligne += 1
    debut = saut + 1
  }
  return { ligne, colonne: position - debut + 1 }
}

/** Lit un texte JSON venu d’un tiers, dans des bornes qui le rendent sans danger pour ce qui le lira ensuite. */
export function lireJson(brut: string): DocumentLu {
  const texte = brut.startsWith('\uFEFF') ? brut.slice(1) : brut
  try {
    parcourirJson(texte)
  } catch (erreur) {
    if (!(erreur instanceof DefautDeJson)) throw erreur
    const { chemin, message, position } = erreur
    return { ok: false, erreurs: [{ chemin, message, ...placeDe(texte, position) }] }
  }
  return { ok: true, valeur: JSON.parse(texte) }
}

/**
 * Donne à chaque erreur sa ligne. Un champ qui manque n’est pas dans le texte : sa place est celle de ce qui devrait le
 * contenir.
 */
export function situer(
  brut: string,
  erreurs: readonly Pick<ErreurDeDocument, 'chemin' | 'message'>[],
): ErreurDeDocument[] {
  const montrees = erreurs.slice(0, ERREURS_MONTREES)
  const texte = brut.startsWith('\uFEFF') ? brut.slice(1) : brut
  const cherches = new Set(montrees.flatMap(({ chemin }) => [chemin, parent(chemin)]))
  const places = new Map<string, number>()
  parcourirJson(texte, (chemin, position) => {
    const ici = chemin()
    if (cherches.has(ici)) places.set(ici, position)
  })
  return montrees.map(({ chemin, message }) => {
    const position = places.get(chemin) ?? places.get(parent(chemin)) ?? 0
    return { chemin, message, ...placeDe(texte, position) }
  })
}

const parent = (chemin: string) => chemin.slice(0, Math.max(0, chemin.lastIndexOf('/')))
