import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import { creerReponsesDeLApi, type ReponsesDeLApi } from './api-answers.ts'

/** Où en est la page par rapport à ce que le serveur donnerait maintenant. */
export interface EtatDeLaPage {
  readonly reponses: Pick<ReponsesDeLApi, 'nouvelle' | 'abonner'>
  /** Vrai si le code des sections peut être exécuté. En attente tant que le serveur n’a pas répondu. */
  readonly fraiche: Promise<boolean>
}

export const EtatDeLaPageContext = createContext<EtatDeLaPage>({
  reponses: creerReponsesDeLApi({}),
  fraiche: Promise.resolve(true),
})

export const useFraiche = (): Promise<boolean> => use(EtatDeLaPageContext).fraiche

/** La composition qui attend l’agent, `null` si sa page est à jour. */
export function useNouvelleComposition(): string | null {
  const { reponses } = use(EtatDeLaPageContext)
  return useSyncExternalStore(reponses.abonner, reponses.nouvelle)
}

/** Vrai quand la page, redemandée, est encore une page expirée. */
export function usePageExpiree(): boolean {
  const fraiche = useFraiche()
  const [expiree, setExpiree] = useState(false)
  useEffect(() => {
    let actif = true
    void fraiche.then((reponse) => {
      if (actif) setExpiree(!reponse)
    })
    return () => {
      actif = false
    }
  }, [fraiche])
  return expiree
}
