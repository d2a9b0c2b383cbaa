import { aucune, poser, type Places } from '../../../core/lecture/places.ts'

/** Les lignes où chaque suite de lettres est écrite, sans relire les textes. */
export interface Lexique {
  /** Les lignes dont le texte contient `bout`, qui n’a pas d’espace. */
  readonly contenant: (bout: string) => Places
  readonly remplacer: (place: number, ancien: string, nouveau: string) => void
}

const motsDe = (texte: string) => new Set(texte.split(/\s+/).filter(Boolean))

/**
 * Garde les mots de tous les textes, chacun une fois, bout à bout : y chercher une suite de lettres coûte selon le
 * vocabulaire, qui grandit bien moins vite que les textes.
 */
export function creerLexique(lignes: number): Lexique {
  const rangs = new Map<string, number>()
  const placesDuMot: number[][] = []
  /** Où commence chaque mot dans `suite`. */
  const debuts: number[] = []
  let suite = ''

  function rangDe(mot: string): number {
    const connu = rangs.get(mot)
    if (connu !== undefined) return connu
    const rang = debuts.length
    rangs.set(mot, rang)
    debuts.push(suite.length)
    placesDuMot.push([])
    suite += `${mot}\n`
    return rang
  }

  /** Le mot qui couvre cette position de la suite. */
  function rangA(position: number): number {
    let bas = 0
    let haut = debuts.length - 1
    while (bas < haut) {
      const milieu = (bas + haut + 1) >>> 1
      if ((debuts[milieu] ?? 0) <= position) bas = milieu
      else haut = milieu - 1
    }
    return bas
  }

  return {
    contenant(bout) {
      const trouvees = aucune(lignes)
      let position = suite.indexOf(bout)
      while (position !== -1) {
        const rang = rangA(position)
        for (const place of placesDuMot[rang] ?? []) poser(trouvees, place)
        // Le même mot ne donnerait rien de plus : on reprend au suivant.
        const suivant = debuts[rang + 1]
        position = suivant === undefined ? -1 : suite.indexOf(bout, suivant)
      }
      return trouvees
    },
    remplacer(place, ancien, nouveau) {
      const quittes = motsDe(ancien)
      const ecrits = motsDe(nouveau)
      // La plupart des mots restent, dont les plus communs : seuls ceux qui changent sont repris.
      for (const mot of quittes) {
        if (ecrits.has(mot)) continue
        const places = placesDuMot[rangDe(mot)] ?? []
        places.splice(places.indexOf(place), 1)
      }
      for (const mot of ecrits) if (!quittes.has(mot)) placesDuMot[rangDe(mot)]?.push(place)
    },
  }
}
