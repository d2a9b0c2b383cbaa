import { ERREURS_MONTREES, type ErreurDeDocument } from './erreur-de-document.ts'
import { DefautDeJson, parcourirJson, type Cherchee } from './parcourir-json.ts'

export type DocumentLu =
  | { readonly ok: true; readonly valeur: unknown }
  | { readonly ok: false; readonly erreurs: ErreurDeDocument[] }

type Place = Pick<ErreurDeDocument, 'ligne' | 'colonne'>

/** La ligne et la colonne de chacune, en un seul passage sur le texte. */
function placesDe(texte: string, positions: Iterable<number>): Map<number, Place> {
  const places = new Map<number, Place>()
  let ligne = 1
  let debut = 0
  let saut = texte.indexOf('\n')
  for (const position of [...new Set(positions)].toSorted((a, b) => a - b)) {
    for (; saut !== -1 && saut < position; saut = texte.indexOf('\n', debut)) {
      ligne += 1
      debut = saut + 1
    }
    places.set(position, { ligne, colonne: position - debut + 1 })
  }
  return places
}

const nullePart: Place = { ligne: null, colonne: null }

/** Lit un texte JSON venu d’un tiers, dans des bornes qui le rendent sans danger pour ce qui le lira ensuite. */
export function lireJson(brut: string): DocumentLu {
  const texte = brut.startsWith('\uFEFF') ? brut.slice(1) : brut
  try {
    parcourirJson(texte)
  } catch (erreur) {
    if (!(erreur instanceof DefautDeJson)) throw erreur
    const { chemin, message, position } = erreur
    const place = placesDe(texte, [position]).get(position) ?? nullePart
    return { ok: false, erreurs: [{ chemin, message, ...place }] }
  }
  return { ok: true, valeur: JSON.parse(texte) }
}

type Erreurs = readonly Pick<ErreurDeDocument, 'chemin' | 'message'>[]

/**
 * Donne à chaque erreur sa ligne. Un champ qui manque n’est pas dans le texte : sa place est celle de ce qui devrait le
 * contenir. Un texte de plusieurs documents donne une liste par document : il n’est parcouru qu’une fois pour tous.
 */
export function situer(brut: string, listes: readonly Erreurs[]): ErreurDeDocument[][] {
  const texte = brut.startsWith('\uFEFF') ? brut.slice(1) : brut
  const racine: Cherchee = { position: null, enfants: new Map() }
  const cherchees = listes.map((erreurs) =>
    erreurs
      .slice(0, ERREURS_MONTREES)
      .map((erreur) => ({ ...erreur, lignee: chercher(racine, erreur.chemin) })),
  )
  parcourirJson(texte, racine)
  const positionDe = (lignee: readonly Cherchee[]) => lignee.at(-1)?.position ?? lignee.at(-2)?.position ?? 0
  const places = placesDe(
    texte,
    cherchees.flat().map(({ lignee }) => positionDe(lignee)),
  )
  return cherchees.map((erreurs) =>
    erreurs.map(({ chemin, message, lignee }) => ({
      chemin,
      message,
      ...(places.get(positionDe(lignee)) ?? nullePart),
    })),
  )
}

/** De la racine jusqu’à la valeur que ce pointeur désigne. */
function chercher(racine: Cherchee, chemin: string): Cherchee[] {
  const lignee = [racine]
  let ici = racine
  for (const pas of chemin.split('/').slice(1)) {
    const cle = pas.replaceAll('~1', '/').replaceAll('~0', '~')
    const enfant = ici.enfants.get(cle) ?? { position: null, enfants: new Map() }
    ici.enfants.set(cle, enfant)
    lignee.push(enfant)
    ici = enfant
  }
  return lignee
}
