/** Ce qu’un formulaire tient : des textes, des cases, des listes de choix. Uniforme, donc conservable et comparable. */
export type Champ = string | boolean | readonly string[]
export type Valeurs = Readonly<Record<string, Champ>>

export function memeChamp(un: Champ | undefined, autre: Champ | undefined): boolean {
  if (Array.isArray(un) && Array.isArray(autre)) {
    return un.length === autre.length && un.every((element) => autre.includes(element))
  }
  return un === autre
}

export function memesValeurs(unes: Valeurs, autres: Valeurs): boolean {
  return Object.keys({ ...unes, ...autres }).every((nom) => memeChamp(unes[nom], autres[nom]))
}

function memeSorte(modele: Champ, lu: unknown): boolean {
  return Array.isArray(modele)
    ? Array.isArray(lu) && lu.every((element) => typeof element === 'string')
    : typeof lu === typeof modele
}

/** Vrai si ce qui a été relu a les champs du modèle : une version précédente du portail a pu conserver autre chose. */
export function ontLaFormeDe<V extends Valeurs>(modele: V, lues: unknown): lues is V {
  if (typeof lues !== 'object' || lues === null) return false
  const noms = Object.entries(lues)
  return (
    noms.length === Object.keys(modele).length &&
    noms.every(([nom, lu]) => {
      const attendu = modele[nom]
      return attendu !== undefined && memeSorte(attendu, lu)
    })
  )
}
