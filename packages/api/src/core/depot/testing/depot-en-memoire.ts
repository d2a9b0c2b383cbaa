import { verifierChemin, type Depot } from '../depot.ts'

export interface DepotEnMemoire extends Depot {
  readonly chemins: () => string[]
}

/** Un dépôt que les tests peuvent inspecter. */
export function depotEnMemoire(): DepotEnMemoire {
  const contenus = new Map<string, Buffer>()
  return {
    async ecrire(chemin, octets) {
      verifierChemin(chemin)
      contenus.set(chemin, Buffer.from(octets))
    },
    async lire(chemin) {
      verifierChemin(chemin)
      return contenus.get(chemin) ?? null
    },
    chemins: () => [...contenus.keys()].sort(),
  }
}
