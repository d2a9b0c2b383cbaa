import type { FichierDecrit } from '@sssi/domain'
import { LRUCache } from 'lru-cache'
import { creerFichier, type Fichier } from '../artefacts/fichier.ts'
import { lireContenu } from '../depot/contenu.ts'
import type { Depot } from '../depot/depot.ts'

export interface Contenus {
  /** Le fichier décrit, lu au dépôt et vérifié ; `null` si le dépôt ne l’a pas, ou l’a perdu. */
  lire(decrit: FichierDecrit): Promise<Fichier | null>
}

const OCTETS_MAX = 128 * 1024 * 1024

/** Les fichiers publiés, lus au dépôt à la demande et gardés en mémoire tant qu’il y a de la place, les derniers servis d’abord. */
export function creerContenus(depot: Depot, octetsMax = OCTETS_MAX): Contenus {
  const gardes = new LRUCache<string, Fichier, FichierDecrit>({
    maxSize: octetsMax,
    sizeCalculation: ({ octets }) => Math.max(1, octets.length),
    // Évincé avant d’être lu, un fichier est quand même rendu à qui l’attend.
    ignoreFetchAbort: true,
    // Un échec, ou une absence, n’est pas retenu : le dépôt peut revenir.
    async fetchMethod(_cle, _perime, { context: { chemin, sha384 } }) {
      const octets = await lireContenu(depot, sha384)
      return octets ? creerFichier(chemin, octets) : undefined
    },
  })

  return {
    lire: async (decrit) =>
      (await gardes.fetch(`${decrit.sha384} ${decrit.chemin}`, { context: decrit })) ?? null,
  }
}
