import type { Agent } from '@sssi/domain'
import { peutLire, type Diffusion } from '@sssi/domain/cyber'
import { LRUCache } from 'lru-cache'
import { aucune, poser, type Places } from '../places.ts'

/** Ce que chacun peut lire d’une table de documents. */
export interface Lecteurs {
  readonly inscrire: (place: number, diffusion: Diffusion) => void
  readonly lisibles: (agent: Agent) => Places
}

/** Ce que l’on sait des droits d’un agent, jusqu’à une place : au-delà, des documents sont venus depuis. */
interface Lecteur {
  readonly places: Places
  /** Par rang de diffusion. */
  readonly droits: (boolean | undefined)[]
  jusqua: number
}

/** Au-delà, les moins récemment venus s’effacent : un ensemble tient un bit par document. */
const LECTEURS_GARDES = 200

/** Ce dont la règle du TLP dépend chez un agent : une habilitation accordée ou retirée en fait un autre lecteur. */
const cleDe = ({ id, habilitations }: Agent) => JSON.stringify([id, habilitations])

/**
 * Joue `peutLire` une fois par diffusion différente, et se souvient des places qu’il ouvre à chaque agent : elles ne changent pas,
 * seules les nouvelles restent à juger.
 */
export function creerLecteurs(): Lecteurs {
  const diffusionDe: number[] = []
  const diffusions: Diffusion[] = []
  const rangs = new Map<string, number>()
  const lecteurs = new LRUCache<string, Lecteur>({ max: LECTEURS_GARDES })

  function rangDe({ tlp, destinataires, clients, personnes }: Diffusion): number {
    const diffusion = { tlp, destinataires, clients, personnes }
    const cle = JSON.stringify(diffusion)
    const rang = rangs.get(cle) ?? diffusions.push(diffusion) - 1
    rangs.set(cle, rang)
    return rang
  }

  function ouvre(agent: Agent, { droits }: Lecteur, rang: number): boolean {
    const diffusion = diffusions[rang]
    return (droits[rang] ??= diffusion !== undefined && peutLire(agent, diffusion))
  }

  return {
    inscrire(place, diffusion) {
      diffusionDe[place] = rangDe(diffusion)
    },
    lisibles(agent) {
      const cle = cleDe(agent)
      const lecteur = lecteurs.get(cle) ?? { places: aucune(0), droits: [], jusqua: 0 }
      lecteurs.set(cle, lecteur)
      for (; lecteur.jusqua < diffusionDe.length; lecteur.jusqua += 1)
        if (ouvre(agent, lecteur, diffusionDe[lecteur.jusqua] ?? -1)) poser(lecteur.places, lecteur.jusqua)
      return lecteur.places
    },
  }
}
