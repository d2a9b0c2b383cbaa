import type { Agent } from '@sssi/domain'
import type { Diffusion } from '@sssi/domain/cyber'
import { aucune, contient, croiser, lever, nombreDe, placesDe, poser, type Places } from '../places.ts'
import { creerIndexInverse, type IndexInverse } from './index-inverse.ts'
import { creerLecteurs } from './lecteurs.ts'
import { creerListeTriee, premierRang, type ListeTriee } from './liste-triee.ts'

/** Ce que l’ordre d’une liste et ses périodes demandent d’un document ; le reste se lit de la base, pour une page. */
export interface Ligne {
  readonly id: string
}

/** Un document tel que la table le prend : elle n’en garde que sa ligne et les places où le retrouver. */
export interface DocumentLu<C extends string, L extends Ligne> {
  readonly ligne: L
  readonly diffusion: Diffusion
  readonly criteres: Readonly<Record<C, readonly string[]>>
  /** Les mots où l’on cherche, tels que `portant` les compare. */
  readonly termes: readonly string[]
}

/** Ce qu’une table sait filtrer et trier : le nom de ses critères, et l’ordre descendant de chacun de ses tris. */
export interface FormeDeTable<C extends string, T extends string, L extends Ligne> {
  readonly criteres: readonly C[]
  readonly tris: Readonly<Record<T, (a: L, b: L) => number>>
}

/** Les documents que l’on veut d’une sélection, et dans quel ordre. */
export interface Tranche<T extends string, L extends Ligne> {
  readonly tri: T
  readonly ordre: 'asc' | 'desc'
  /** Ne commence qu’après cette ligne, qui peut ne plus exister. */
  readonly apres?: L | null
  /** Combien en passer d’abord. */
  readonly aPartirDe?: number
  readonly limite: number
}

/** Des documents marqués d’un TLP, à filtrer, compter et trier sans la base. */
export interface TableDeDocuments<C extends string, T extends string, L extends Ligne> {
  /** Ceux dont l’agent peut connaître l’existence. Toute sélection part de là. */
  readonly lisibles: (agent: Agent) => Places
  /** Ceux qui ont l’une de ces valeurs. */
  readonly ayant: (critere: C, valeurs: readonly string[]) => Places
  /** Ceux dont un mot commence ainsi. */
  readonly portant: (debut: string) => Places
  /** Ceux qu’un tri, en descendant, range après tous ceux que `avant` désigne et avant tous ceux que `apres` désigne. */
  readonly entre: (tri: T, avant: (ligne: L) => boolean, apres: (ligne: L) => boolean) => Places
  /** Ceux qui sont dans tous ces ensembles. */
  readonly dansTous: (ensembles: readonly Places[]) => Places
  /** Les identifiants d’une tranche. */
  readonly enOrdre: (retenus: Places, tranche: Tranche<T, L>) => string[]
}

export interface TableTenue<C extends string, T extends string, L extends Ligne> extends TableDeDocuments<
  C,
  T,
  L
> {
  /** Inscrit ce document, ou sa nouvelle version. */
  readonly poser: (document: DocumentLu<C, L>) => void
  readonly retirer: (id: string) => void
  /** Vrai quand les places perdues sont devenues plus nombreuses que les autres : mieux vaut une table neuve. */
  readonly aRefaire: () => boolean
}

const PLACES_PERDUES_ADMISES = 1_000
/** En deçà, ranger ceux que l’on retient coûte moins que de les chercher parmi tous, déjà rangés. */
const PEU = 200

/**
 * Un document ne change pas de place : sa nouvelle version en prend une autre, et l’ancienne n’est plus lue de personne. Rien n’est
 * donc jamais à effacer des index, et un changement coûte ce que coûte ce document, quel qu’en soit le nombre.
 */
export function creerTableDeDocuments<C extends string, T extends string, L extends Ligne>({
  criteres,
  tris,
}: FormeDeTable<C, T, L>): TableTenue<C, T, L> {
  const lignes: L[] = []
  const placeDe = new Map<string, number>()
  /** Les places dont le document est encore celui-là. */
  const actuelles = aucune(0)
  const lecteurs = creerLecteurs()
  const mots = creerIndexInverse()
  const index = Object.fromEntries(criteres.map((critere) => [critere, creerIndexInverse()])) as Record<
    C,
    IndexInverse
  >
  const nomsDesTris = Object.keys(tris) as T[]
  const comparer = (tri: T) => (a: number, b: number) => tris[tri](ligneA(a), ligneA(b))
  const listes = Object.fromEntries(
    nomsDesTris.map((tri) => [tri, creerListeTriee(comparer(tri))]),
  ) as Record<T, ListeTriee<number>>

  function ligneA(place: number): L {
    const ligne = lignes[place]
    if (!ligne) throw new Error(`La place ${place} n’existe pas.`)
    return ligne
  }

  /** Des places rangées, où se trouvent toutes celles que l’on retient. */
  const rangees = (retenus: Places, tri: T): readonly number[] =>
    nombreDe(retenus) > PEU ? listes[tri].elements() : placesDe(retenus).sort(comparer(tri))

  function retirer(id: string): void {
    const place = placeDe.get(id)
    if (place === undefined) return
    lever(actuelles, place)
    placeDe.delete(id)
  }

  return {
    lisibles: lecteurs.lisibles,
    ayant: (critere, valeurs) => index[critere].ayant(valeurs),
    portant: mots.commencantPar,
    entre(tri, avant, apres) {
      const places = listes[tri].elements()
      const premier = premierRang(places, (place) => avant(ligneA(place)))
      const fin = premierRang(places, (place) => !apres(ligneA(place)))
      const retenues = aucune(lignes.length)
      for (const place of places.slice(premier, fin)) poser(retenues, place)
      return retenues
    },
    dansTous: (ensembles) => croiser(lignes.length, [actuelles, ...ensembles]),
    enOrdre(retenus, { tri, ordre, apres = null, aPartirDe = 0, limite }) {
      const places = rangees(retenus, tri)
      // Les rangs où commencer : à la suite de `apres` en descendant, juste avant en montant.
      const suivant = apres ? premierRang(places, (place) => tris[tri](ligneA(place), apres) <= 0) : 0
      const precedent =
        (apres ? premierRang(places, (place) => tris[tri](ligneA(place), apres) < 0) : places.length) - 1
      const [debut, pas] = ordre === 'desc' ? [suivant, 1] : [precedent, -1]
      const ids: string[] = []
      let passes = 0
      for (let rang = debut; rang >= 0 && rang < places.length && ids.length < limite; rang += pas) {
        const place = places[rang]
        if (place === undefined || !contient(retenus, place)) continue
        if (passes < aPartirDe) passes += 1
        else ids.push(ligneA(place).id)
      }
      return ids
    },
    poser({ ligne, diffusion, criteres: valeurs, termes }) {
      retirer(ligne.id)
      const place = lignes.push(ligne) - 1
      placeDe.set(ligne.id, place)
      poser(actuelles, place)
      lecteurs.inscrire(place, diffusion)
      mots.inscrire(place, termes)
      for (const critere of criteres) index[critere].inscrire(place, valeurs[critere])
      for (const tri of nomsDesTris) listes[tri].ajouter(place)
    },
    retirer,
    aRefaire: () => lignes.length - placeDe.size > placeDe.size + PLACES_PERDUES_ADMISES,
  }
}

/** Combien de documents sont dans cet ensemble. */
export const combien = (retenus: Places): number => nombreDe(retenus)
