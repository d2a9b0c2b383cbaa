import type { Agent } from '@sssi/domain'
import { peutLire, type Diffusion } from '@sssi/domain/cyber'
import { aucune, contient, croiser, nombreDe, poser, type Places } from '../places.ts'
import { creerIndexInverse, type IndexInverse } from './index-inverse.ts'
import { creerListeTriee } from './liste-triee.ts'

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

type Comparer<L> = (a: L, b: L) => number

/** Ce qu’une table sait filtrer et trier : le nom de ses critères, et l’ordre descendant de chacun de ses tris. */
export interface FormeDeTable<C extends string, T extends string, L extends Ligne> {
  readonly criteres: readonly C[]
  readonly tris: Readonly<Record<T, Comparer<L>>>
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
  readonly dontLaLigne: (repond: (ligne: L) => boolean) => Places
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
const RETIRE = -1

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
  /** La diffusion de chaque place, par son rang : peu de diffusions diffèrent, et la règle se joue une fois pour chacune. */
  const diffusionA: number[] = []
  const diffusions: Diffusion[] = []
  const rangDeDiffusion = new Map<string, number>()
  const mots = creerIndexInverse()
  const index = Object.fromEntries(criteres.map((critere) => [critere, creerIndexInverse()])) as Record<
    C,
    IndexInverse
  >
  const nomsDesTris = Object.keys(tris) as T[]
  const listes = Object.fromEntries(
    nomsDesTris.map((tri) => [tri, creerListeTriee<number>((a, b) => tris[tri](ligneA(a), ligneA(b)))]),
  ) as Record<T, ReturnType<typeof creerListeTriee<number>>>

  function ligneA(place: number): L {
    const ligne = lignes[place]
    if (!ligne) throw new Error(`La place ${place} n’existe pas.`)
    return ligne
  }

  function rangDe({ tlp, destinataires, clients, personnes }: Diffusion): number {
    const diffusion = { tlp, destinataires, clients, personnes }
    const cle = JSON.stringify(diffusion)
    const rang = rangDeDiffusion.get(cle) ?? diffusions.push(diffusion) - 1
    rangDeDiffusion.set(cle, rang)
    return rang
  }

  function reunir(listesDePlaces: Iterable<readonly number[]>): Places {
    const reunies = aucune(lignes.length)
    for (const places of listesDePlaces) for (const place of places) poser(reunies, place)
    return reunies
  }

  const apresCelle = (tri: T, celle: L | null): number =>
    celle === null ? 0 : listes[tri].premierRang((place) => tris[tri](ligneA(place), celle) <= 0)

  const avantCelle = (tri: T, celle: L | null): number =>
    listes[tri].premierRang((place) => celle === null || tris[tri](ligneA(place), celle) < 0) - 1

  function retirer(id: string): void {
    const place = placeDe.get(id)
    if (place === undefined) return
    diffusionA[place] = RETIRE
    placeDe.delete(id)
  }

  return {
    lisibles(agent) {
      const droits = diffusions.map((diffusion) => peutLire(agent, diffusion))
      const lues = aucune(lignes.length)
      for (let place = 0; place < diffusionA.length; place += 1)
        if (droits[diffusionA[place] ?? RETIRE]) poser(lues, place)
      return lues
    },
    ayant: (critere, valeurs) => reunir(valeurs.map((valeur) => index[critere].ayant(valeur))),
    portant: (debut) => reunir(mots.commencantPar(debut)),
    dontLaLigne(repond) {
      const retenues = aucune(lignes.length)
      for (let place = 0; place < lignes.length; place += 1) if (repond(ligneA(place))) poser(retenues, place)
      return retenues
    },
    dansTous: (ensembles) => croiser(lignes.length, ensembles),
    enOrdre(retenus, { tri, ordre, apres = null, aPartirDe = 0, limite }) {
      const places = listes[tri].elements()
      const [debut, pas] = ordre === 'desc' ? [apresCelle(tri, apres), 1] : [avantCelle(tri, apres), -1]
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
      diffusionA[place] = rangDe(diffusion)
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
