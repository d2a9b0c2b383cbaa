import { createContext, use } from 'react'
import type { FicheDIncident } from '../commun/donnees.ts'

export interface FicheOuverte {
  readonly fiche: FicheDIncident
  readonly maintenant: string
  readonly relire: () => Promise<void>
}

const Contexte = createContext<FicheOuverte | null>(null)
export const FicheProvider = Contexte

/** La fiche ouverte, pour ce qu’elle contient. */
export function useFiche(): FicheOuverte {
  const ouverte = use(Contexte)
  if (!ouverte) throw new Error('useFiche est appelé hors d’une fiche d’incident.')
  return ouverte
}
