import { useBlocker } from 'react-router'
import { useUnsavedText } from './unsaved-text.ts'

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
  useUnsavedText(nonEnregistre)
  return blocage.state === 'blocked'
    ? { rester: () => blocage.reset(), partir: () => blocage.proceed() }
    : null
}
