import { LRUCache } from 'lru-cache'
import { ajouter, aucune, poser, type Places } from '../places.ts'
import { creerListeTriee, premierRang } from './liste-triee.ts'

/** Les places où chaque terme est écrit. */
export interface IndexInverse {
  readonly inscrire: (place: number, termes: readonly string[]) => void
  /** Les places de ces termes. */
  readonly ayant: (termes: readonly string[]) => Places
  /** Les places des termes qui commencent ainsi. */
  readonly commencantPar: (debut: string) => Places
}

/** Une liste tant qu’elle est courte ; un bit par place ensuite : c’est alors plus petit, et se réunit d’un trait. */
type Occurrences = number[] | Places

const LISTE_MAX = 1_000
/** Au-delà, réunir les termes d’un même début (« CVE-2026 ») est assez long pour que l’on garde ce qu’ils ont donné. */
const TERMES_REUNIS_MAX = 200
const DEBUTS_GARDES = 100

function enBits(liste: readonly number[]): Places {
  const places = aucune(0)
  for (const place of liste) poser(places, place)
  return places
}

export function creerIndexInverse(): IndexInverse {
  const occurrences = new Map<string, Occurrences>()
  const termesRanges = creerListeTriee<string>((a, b) => (a < b ? -1 : Number(a > b)))
  const debutsLarges = new LRUCache<string, Places>({ max: DEBUTS_GARDES })

  function inscrireUn(place: number, terme: string): void {
    const connues = occurrences.get(terme)
    if (connues === undefined) {
      occurrences.set(terme, [place])
      termesRanges.ajouter(terme)
    } else if (!Array.isArray(connues)) poser(connues, place)
    else if (connues.push(place) > LISTE_MAX) occurrences.set(terme, enBits(connues))
  }

  function reunir(termes: readonly string[]): Places {
    const reunies = aucune(0)
    for (const terme of termes) {
      const places = occurrences.get(terme) ?? []
      if (Array.isArray(places)) for (const place of places) poser(reunies, place)
      else ajouter(reunies, places)
    }
    return reunies
  }

  return {
    inscrire(place, termes) {
      for (const terme of termes) inscrireUn(place, terme)
      for (const [debut, places] of debutsLarges)
        if (termes.some((terme) => terme.startsWith(debut))) poser(places, place)
    },
    ayant: reunir,
    commencantPar(debut) {
      const connues = debutsLarges.get(debut)
      if (connues) return connues
      const termes = termesRanges.elements()
      const premier = premierRang(termes, (terme) => terme < debut)
      const fin = premierRang(termes, (terme) => terme < debut || terme.startsWith(debut))
      const places = reunir(termes.slice(premier, fin))
      if (fin - premier > TERMES_REUNIS_MAX) debutsLarges.set(debut, places)
      return places
    },
  }
}
