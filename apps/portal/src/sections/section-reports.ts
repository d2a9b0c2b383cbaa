import { createContext, use } from 'react'
import type { SectionComposee } from '../composition/composition.ts'

/** Ce que cet onglet rapporte d’une version de section : elle s’est chargée, ou elle est tombée. */
export interface Releve {
  readonly section: string
  readonly version: string
  readonly erreur: boolean
}

export interface Releves {
  /** Retient un relevé, une fois par version et par onglet. Ne rend rien, n’échoue pas, n’attend rien. */
  noter(section: Pick<SectionComposee, 'id' | 'version'>, erreur: boolean): void
  /** Envoie sans attendre ce qui l’est encore. */
  vider(): void
}

/** Un tableau de bord ouvre cinq sections en une seconde : un seul envoi les rapporte. */
const ATTENTE_MS = 2000

/** Ce que le serveur accepte en un envoi. */
const PAR_ENVOI = 20

const dansUnMoment = (geste: () => void) => void setTimeout(geste, ATTENTE_MS)

/** @param envoyer ne doit pas échouer : un envoi perdu ne se retente pas, pour qu’une panne n’en cause pas d’autres. */
export function creerReleves(
  envoyer: (releves: readonly Releve[]) => void,
  planifier: (geste: () => void) => void = dansUnMoment,
): Releves {
  const notes = new Set<string>()
  let attente: Releve[] = []

  function vider(): void {
    const partants = attente
    attente = []
    for (let debut = 0; debut < partants.length; debut += PAR_ENVOI)
      envoyer(partants.slice(debut, debut + PAR_ENVOI))
  }

  return {
    noter({ id, version }, erreur) {
      const cle = `${id} ${version} ${erreur}`
      if (notes.has(cle)) return
      notes.add(cle)
      if (attente.length === 0) planifier(vider)
      attente.push({ section: id, version, erreur })
    },
    vider,
  }
}

/** Sans serveur à qui les dire (montage d’un seul tenant, tests), les relevés ne vont nulle part. */
export const AUCUN_RELEVE: Releves = { noter: () => {}, vider: () => {} }

export const RelevesContext = createContext<Releves>(AUCUN_RELEVE)

export const useReleves = (): Releves => use(RelevesContext)
