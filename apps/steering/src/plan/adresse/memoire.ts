/** Ce que le navigateur retient de la liste, le temps de l’onglet. */
export interface MemoireDuPlan {
  /** La requête, sans « ? » : filtres, tri, page et vue. */
  readonly requete: string
  readonly defilement: number
  /** L’entrée d’historique où l’agent était : y revenir, c’est revenir au même endroit. */
  readonly entree: string
}

type Magasin = Pick<Storage, 'getItem' | 'setItem'>

const CLE = 'sssi.pilotage.plan'

/** Un magasin refusé par le navigateur (navigation privée, quota) fait perdre un confort, jamais la page. */
function sansEchec<T>(acces: () => T, defaut: T): T {
  try {
    return acces()
  } catch {
    return defaut
  }
}

export function lireMemoire(magasin: Magasin): MemoireDuPlan | null {
  const lue: unknown = sansEchec(() => JSON.parse(magasin.getItem(CLE) ?? 'null'), null)
  if (typeof lue !== 'object' || lue === null) return null
  const { requete, defilement, entree } = lue as Partial<Record<keyof MemoireDuPlan, unknown>>
  if (typeof requete !== 'string' || typeof defilement !== 'number' || typeof entree !== 'string') return null
  return { requete, defilement, entree }
}

export function retenir(magasin: Magasin, memoire: MemoireDuPlan): void {
  sansEchec(() => magasin.setItem(CLE, JSON.stringify(memoire)), undefined)
}

export type Arrivee =
  /** L’adresse dit ce qu’elle veut : on la suit. */
  | { readonly genre: 'explicite' }
  /** On revient à l’endroit quitté : la page reprend aussi son défilement. */
  | { readonly genre: 'retour'; readonly defilement: number }
  /** L’adresse nue de la navigation : les filtres quittés sont remis dans l’adresse. */
  | { readonly genre: 'reprise'; readonly requete: string; readonly defilement: number }

/** Ce que l’agent attend en arrivant sur la liste, d’après l’adresse et ce qu’il a quitté. */
export function arrivee(memoire: MemoireDuPlan | null, requete: string, entree: string): Arrivee {
  if (memoire && memoire.requete === requete && (memoire.entree === entree || requete === '')) {
    return { genre: 'retour', defilement: memoire.defilement }
  }
  if (memoire && requete === '') {
    return { genre: 'reprise', requete: memoire.requete, defilement: memoire.defilement }
  }
  return { genre: 'explicite' }
}
