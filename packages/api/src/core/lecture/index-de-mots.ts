import SearchableMap from 'minisearch/SearchableMap'

/** Les mots d’un document, et ce que chacun y pèse. */
export type Poids = ReadonlyMap<string, number>

/** Des documents, désignés par leur place, et les mots par lesquels on les trouve. */
export interface IndexDeMots {
  readonly inscrire: (place: number, poids: Poids) => void
  readonly retirer: (place: number, poids: Poids) => void
  /** Les documents qui répondent à tous ces mots, du plus au moins proche. */
  readonly chercher: (mots: readonly string[], limite: number) => number[]
}

/** Ce que chaque document vaut pour un mot, et lesquels valent quelque chose. */
interface Notes {
  readonly scores: Float32Array
  readonly places: readonly number[]
}

const PREFIXE = 0.6
const FAUTE = 0.3

/** Une faute pour trois à quatre lettres, jamais plus de deux ; un nombre est juste ou faux. */
const fautesAdmises = (mot: string) =>
  mot.length < 4 || /\d/.test(mot) ? 0 : Math.min(2, Math.round(mot.length / 4))

/** Les `limite` meilleurs, dans l’ordre : tout trier coûterait selon le nombre de réponses, que l’on ne montre pas. */
function meilleurs({ scores, places }: Notes, limite: number): number[] {
  const score = (place: number) => scores[place] ?? 0
  // À score égal, l’ordre du texte.
  const passeAvant = (place: number, autre: number) =>
    score(place) > score(autre) || (score(place) === score(autre) && place < autre)
  const retenues: number[] = []
  for (const place of places) {
    const derniere = retenues.at(-1)
    if (retenues.length === limite && derniere !== undefined && !passeAvant(place, derniere)) continue
    const rang = retenues.findIndex((autre) => passeAvant(place, autre))
    retenues.splice(rang === -1 ? retenues.length : rang, 0, place)
    if (retenues.length > limite) retenues.pop()
  }
  return retenues
}

/** Les documents que les deux notent. */
function croiser(unes: Notes, autres: Notes): Notes {
  const places: number[] = []
  for (const place of autres.places) {
    const score = unes.scores[place] ?? 0
    if (score === 0) continue
    unes.scores[place] = score + (autres.scores[place] ?? 0)
    places.push(place)
  }
  return { scores: unes.scores, places }
}

/**
 * Note les documents dans un tableau de nombres : répondre à un mot fréquent coûte quelques opérations par document, et ne
 * crée aucun objet.
 */
export function creerIndexDeMots(documents: number): IndexDeMots {
  // Un mot mal écrit ne donne jamais un nombre : les chercher à part évite de les parcourir tous.
  const lettres = new SearchableMap<Map<number, number>>()
  const nombres = new SearchableMap<Map<number, number>>()
  const vocabulaireDe = (mot: string) => (/\d/.test(mot) ? nombres : lettres)

  function* proches(mot: string): Generator<[poids: ReadonlyMap<number, number>, qualite: number]> {
    for (const vocabulaire of [lettres, nombres])
      for (const [terme, poids] of vocabulaire.atPrefix(mot)) {
        const reste = terme.length - mot.length
        yield [poids, reste === 0 ? 1 : (PREFIXE * terme.length) / (terme.length + 0.3 * reste)]
      }
    const fautes = fautesAdmises(mot)
    if (fautes === 0) return
    for (const [terme, [poids, distance]] of lettres.fuzzyGet(mot, fautes))
      if (distance > 0) yield [poids, (FAUTE * terme.length) / (terme.length + distance)]
  }

  function noter(mot: string): Notes {
    const scores = new Float32Array(documents)
    const places: number[] = []
    for (const [poids, qualite] of proches(mot))
      for (const [place, pese] of poids) {
        const connu = scores[place] ?? 0
        if (connu === 0) places.push(place)
        scores[place] = Math.max(connu, qualite * pese)
      }
    // Un mot que peu de documents ont distingue mieux qu’un mot commun.
    const rarete = Math.log(1 + documents / Math.max(1, places.length))
    for (const place of places) scores[place] = (scores[place] ?? 0) * rarete
    return { scores, places }
  }

  return {
    inscrire(place, poids) {
      for (const [mot, pese] of poids)
        vocabulaireDe(mot)
          .fetch(mot, () => new Map())
          .set(place, pese)
    },
    retirer(place, poids) {
      for (const mot of poids.keys()) {
        const vocabulaire = vocabulaireDe(mot)
        const restants = vocabulaire.get(mot)
        restants?.delete(place)
        if (restants?.size === 0) vocabulaire.delete(mot)
      }
    },
    chercher(mots, limite) {
      const [premier, ...autres] = [...new Set(mots)].map(noter)
      return premier ? meilleurs(autres.reduce(croiser, premier), limite) : []
    },
  }
}
