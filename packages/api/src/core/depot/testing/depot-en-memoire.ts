import { verifierChemin, type Depot } from '../depot.ts'

export interface DepotEnMemoire extends Depot {
  readonly chemins: () => string[]
  /** Ce que perd un dépôt restauré d’une sauvegarde plus ancienne que la base. */
  readonly perdre: (chemin: string) => void
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
    async effacer(chemin) {
      verifierChemin(chemin)
      contenus.delete(chemin)
    },
    async contient(chemin) {
      verifierChemin(chemin)
      return contenus.has(chemin)
    },
    perdre: (chemin) => void contenus.delete(chemin),
    chemins: () => [...contenus.keys()].sort(),
  }
}
