import type { Jour } from '@sssi/domain'
import { createContext, use } from 'react'
import type { FicheAction } from './fiche-action.ts'

export interface FicheOuverte {
  readonly fiche: FicheAction
  /** Le jour où l’on lit la fiche, pour dire ce qui est en retard. */
  readonly aujourdhui: Jour
}

const FicheContext = createContext<FicheOuverte | null>(null)

export const FicheProvider = FicheContext.Provider

/** La fiche ouverte, pour tous ses blocs. */
export function useFiche(): FicheOuverte {
  const ouverte = use(FicheContext)
  if (!ouverte) throw new Error('useFiche est appelé hors d’une fiche.')
  return ouverte
}
