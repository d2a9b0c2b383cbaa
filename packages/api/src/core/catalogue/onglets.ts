import type { CompositionDAvant, OngletsVus } from '@sssi/domain'
import { LRUCache } from 'lru-cache'
import type { Catalogue, Visiteur } from './catalogue.ts'
import type { Horloge } from '../trpc/context.ts'

/** Une page ouverte rappelle le portail bien avant, dès qu’on s’en sert. */
const MINUTES = 15
/** Un agent et une composition font une entrée : de quoi compter tous les agents, sans qu’aucun ne remplisse la mémoire. */
const ENTREES_MAX = 20_000
const ANCIENNES_MONTREES = 10

export interface Onglets {
  /** Retient qu’un onglet de cet agent a cette composition. Un visiteur sans compte ne se compte pas : rien ne le distingue. */
  readonly noter: (visiteur: Visiteur, composition: string | null) => void
  readonly compter: () => Promise<OngletsVus>
}

interface Vu {
  readonly visiteur: Visiteur
  readonly composition: string | null
  readonly le: number
}

interface Dependances {
  readonly catalogue: Pick<Catalogue, 'assemblee' | 'composer' | 'etat'>
  readonly horloge: Horloge
}

/** Ce que les onglets ouverts ont vraiment, d’après l’identité que chacun rappelle à ce processus. */
export function creerOnglets({ catalogue, horloge }: Dependances): Onglets {
  const vus = new LRUCache<string, Vu>({ max: ENTREES_MAX })

  function versionsPassees(composition: string | null): CompositionDAvant['versions'] {
    const assemblee = composition === null ? null : catalogue.assemblee(composition)
    return [...(assemblee ?? [])]
      .map(([section, version]) => ({ section, version }))
      .filter(({ section, version }) => {
        const etat = catalogue.etat(section)
        return ![etat?.active, etat?.canari?.version, etat?.epingle?.version].some(
          (donnee) => donnee?.version === version,
        )
      })
  }

  return {
    noter(visiteur, dite) {
      if (visiteur.agentId === null || dite === null) return
      // Une identité que l’on n’a pas assemblée est d’avant ce processus, ou inventée : toutes n’en font qu’une.
      const composition = catalogue.assemblee(dite) ? dite : null
      vus.set(`${visiteur.agentId} ${composition}`, {
        visiteur,
        composition,
        le: horloge.maintenant().getTime(),
      })
    },
    async compter() {
      const depuis = horloge.maintenant().getTime() - MINUTES * 60_000
      const anciennes = new Map<string | null, number>()
      let aJour = 0
      for (const { visiteur, composition, le } of vus.values()) {
        if (le < depuis) continue
        if ((await catalogue.composer(visiteur)).id === composition) aJour += 1
        else anciennes.set(composition, (anciennes.get(composition) ?? 0) + 1)
      }
      return {
        minutes: MINUTES,
        aJour,
        anciennes: [...anciennes]
          .toSorted(([, un], [, autre]) => autre - un)
          .slice(0, ANCIENNES_MONTREES)
          .map(([composition, agents]) => ({ composition, agents, versions: versionsPassees(composition) })),
      }
    },
  }
}
