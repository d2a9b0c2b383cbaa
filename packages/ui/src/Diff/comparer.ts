export type Nature = 'commun' | 'retire' | 'ajoute'

export interface Fragment {
  readonly nature: Nature
  readonly texte: string
}

/** Au-delà, la comparaison mot à mot coûterait plus que ce qu’elle montre : on compare paragraphe par paragraphe. */
const MOTS_COMPARABLES = 1500

const mots = (texte: string) => texte.match(/\s+|[^\s]+/g) ?? []
const paragraphes = (texte: string) => texte.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Longueurs des plus longues suites communes de `avant[i…]` et `apres[j…]`, en une table à plat. */
function suitesCommunes(avant: readonly string[], apres: readonly string[]): Uint16Array {
  const largeur = apres.length + 1
  const table = new Uint16Array((avant.length + 1) * largeur)
  for (let i = avant.length - 1; i >= 0; i--) {
    for (let j = apres.length - 1; j >= 0; j--) {
      table[i * largeur + j] =
        avant[i] === apres[j]
          ? 1 + (table[(i + 1) * largeur + j + 1] ?? 0)
          : Math.max(table[(i + 1) * largeur + j] ?? 0, table[i * largeur + j + 1] ?? 0)
    }
  }
  return table
}

function reunir(fragments: readonly Fragment[]): Fragment[] {
  const reunis: Fragment[] = []
  for (const fragment of fragments) {
    const dernier = reunis.at(-1)
    if (dernier?.nature === fragment.nature) {
      reunis[reunis.length - 1] = { nature: fragment.nature, texte: dernier.texte + fragment.texte }
    } else reunis.push(fragment)
  }
  return reunis
}

function comparerUnites(avant: readonly string[], apres: readonly string[]): Fragment[] {
  const table = suitesCommunes(avant, apres)
  const largeur = apres.length + 1
  const fragments: Fragment[] = []
  let i = 0
  let j = 0
  while (i < avant.length || j < apres.length) {
    const [a = '', b = ''] = [avant[i], apres[j]]
    if (i < avant.length && j < apres.length && a === b) {
      fragments.push({ nature: 'commun', texte: a })
      i++
      j++
    } else if (
      j >= apres.length ||
      (i < avant.length && (table[(i + 1) * largeur + j] ?? 0) >= (table[i * largeur + j + 1] ?? 0))
    ) {
      fragments.push({ nature: 'retire', texte: a })
      i++
    } else {
      fragments.push({ nature: 'ajoute', texte: b })
      j++
    }
  }
  return reunir(fragments)
}

/** Ce qui a été retiré et ajouté d’un texte à l’autre, mot à mot. Les fragments communs et retirés refont `avant`. */
export function comparer(avant: string, apres: string): Fragment[] {
  const [a, b] = [mots(avant), mots(apres)]
  if (a.length > MOTS_COMPARABLES || b.length > MOTS_COMPARABLES) {
    return comparerUnites(paragraphes(avant), paragraphes(apres))
  }
  return comparerUnites(a, b)
}
