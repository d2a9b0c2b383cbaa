import type { FichierDecrit } from '@sssi/domain'
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
  const gardes = new Map<string, Promise<Fichier | null>>()
  const tailles = new Map<string, number>()
  let total = 0

  function oublier(cle: string): void {
    gardes.delete(cle)
    total -= tailles.get(cle) ?? 0
    tailles.delete(cle)
  }

  function faireDeLaPlace(): void {
    for (const cle of gardes.keys()) {
      if (total <= octetsMax) return
      oublier(cle)
    }
  }

  async function charger({ chemin, sha384 }: FichierDecrit): Promise<Fichier | null> {
    const octets = await lireContenu(depot, sha384)
    return octets && creerFichier(chemin, octets)
  }

  return {
    lire(decrit) {
      const cle = `${decrit.sha384} ${decrit.chemin}`
      const connu = gardes.get(cle)
      if (connu) {
        // Remis au bout : ce qui part en premier est ce qui n’a pas servi depuis longtemps.
        gardes.delete(cle)
        gardes.set(cle, connu)
        return connu
      }
      const lu = charger(decrit)
      gardes.set(cle, lu)
      tailles.set(cle, decrit.taille)
      total += decrit.taille
      faireDeLaPlace()
      // Un échec, ou une absence, n’est pas retenu : le dépôt peut revenir.
      lu.then(
        (fichier) => fichier ?? oublier(cle),
        () => oublier(cle),
      )
      return lu
    },
  }
}
