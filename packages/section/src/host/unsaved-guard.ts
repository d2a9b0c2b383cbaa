import { useEffect, useSyncExternalStore } from 'react'
import { useBlocker } from 'react-router'
import { textesNonEnregistres } from './unsaved-texts.ts'

/**
 * Demande confirmation avant de quitter une page dont un texte n’est pas enregistré : fermeture d’onglet par le navigateur,
 * navigation interne par la question rendue ici, que la page affiche.
 *
 * @returns `null`, ou de quoi rester et partir quand l’agent a demandé à quitter la page.
 */
export function useUnsavedGuard(nonEnregistre: boolean): { rester(): void; partir(): void } | null {
  const blocage = useBlocker(
    ({ currentLocation, nextLocation }) =>
      nonEnregistre && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!nonEnregistre) return
    const retenir = (evenement: BeforeUnloadEvent) => evenement.preventDefault()
    window.addEventListener('beforeunload', retenir)
    const enregistrer = textesNonEnregistres.signaler()
    return () => {
      window.removeEventListener('beforeunload', retenir)
      enregistrer()
    }
  }, [nonEnregistre])
  return blocage.state === 'blocked'
    ? { rester: () => blocage.reset(), partir: () => blocage.proceed() }
    : null
}

/** Vrai tant qu’un texte de la page n’est pas enregistré : le portail ne propose alors pas de la recharger. */
export const useTexteNonEnregistre = (): boolean =>
  useSyncExternalStore(textesNonEnregistres.abonner, textesNonEnregistres.yEnA)
