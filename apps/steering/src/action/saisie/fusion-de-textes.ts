/** Rangs appariés de deux suites de lignes : leur plus longue sous-suite commune. */
function apparier(unes: readonly string[], autres: readonly string[]): Map<number, number> {
  const longueurs = Array.from({ length: unes.length + 1 }, () =>
    Array.from({ length: autres.length + 1 }, () => 0),
  )
  const longueur = (i: number, j: number) => longueurs[i]?.[j] ?? 0
  for (let i = unes.length - 1; i >= 0; i -= 1) {
    for (let j = autres.length - 1; j >= 0; j -= 1) {
      const ligne = longueurs[i]
      if (!ligne) continue
      ligne[j] =
        unes[i] === autres[j] ? longueur(i + 1, j + 1) + 1 : Math.max(longueur(i + 1, j), longueur(i, j + 1))
    }
  }
  const paires = new Map<number, number>()
  let i = 0
  let j = 0
  while (i < unes.length && j < autres.length) {
    if (unes[i] === autres[j]) {
      paires.set(i, j)
      i += 1
      j += 1
    } else if (longueur(i + 1, j) >= longueur(i, j + 1)) i += 1
    else j += 1
  }
  return paires
}

const memesLignes = (unes: readonly string[], autres: readonly string[]) =>
  unes.join('\n') === autres.join('\n')

/** Lignes voisines changées par l’un et par l’autre, sans qu’aucune le soit par les deux : `null` si ce n’est pas le cas. */
function reunirLigneALigne(base: string[], mien: string[], sien: string[]): string[] | null {
  if (mien.length !== base.length || sien.length !== base.length) return null
  const reunies: string[] = []
  for (const [rang, lue] of base.entries()) {
    const mienne = mien[rang] ?? lue
    const sienne = sien[rang] ?? lue
    if (mienne !== lue && sienne !== lue && mienne !== sienne) return null
    reunies.push(mienne === lue ? sienne : mienne)
  }
  return reunies
}

function reunirLePassage(base: string[], mien: string[], sien: string[]): string[] {
  if (memesLignes(mien, base)) return sien
  if (memesLignes(sien, base) || memesLignes(mien, sien)) return mien
  // Les deux ont récrit la même ligne : on garde les deux passages, l’un après l’autre, à relire.
  return reunirLigneALigne(base, mien, sien) ?? [...sien, ...mien]
}

/**
 * Réunit deux versions d’un texte issues d’une même base, ligne par ligne : ce que chacun a changé de son côté est gardé ;
 * un passage que les deux ont récrit est gardé deux fois. Rien de ce qui a été tapé ne disparaît.
 */
export function fusionnerTextes(base: string, mienne: string, sienne: string): string {
  const lignes = base.split('\n')
  const miennes = mienne.split('\n')
  const siennes = sienne.split('\n')
  const versMiennes = apparier(lignes, miennes)
  const versSiennes = apparier(lignes, siennes)
  const resultat: string[] = []
  let [depuisBase, depuisMiennes, depuisSiennes] = [0, 0, 0]
  for (let rang = 0; rang <= lignes.length; rang += 1) {
    const finie = rang === lignes.length
    const mien = finie ? miennes.length : versMiennes.get(rang)
    const sien = finie ? siennes.length : versSiennes.get(rang)
    // Seule une ligne présente dans les trois textes sépare deux passages.
    if (mien === undefined || sien === undefined) continue
    resultat.push(
      ...reunirLePassage(
        lignes.slice(depuisBase, rang),
        miennes.slice(depuisMiennes, mien),
        siennes.slice(depuisSiennes, sien),
      ),
    )
    const commune = lignes[rang]
    if (!finie && commune !== undefined) resultat.push(commune)
    depuisBase = rang + 1
    depuisMiennes = mien + 1
    depuisSiennes = sien + 1
  }
  return resultat.join('\n')
}
