import { useEffect, useRef } from 'react'

/** Au-delà, la page a affiché autre chose qu’un titre : on ne déplace plus le focus de l’agent. */
const DELAI_MS = 6000

function focaliser(): boolean {
  const titre = document.querySelector<HTMLElement>('#contenu h1')
  if (!titre) return false
  if (!titre.hasAttribute('tabindex')) titre.tabIndex = -1
  titre.focus({ preventScroll: true })
  return true
}

/**
 * Après une navigation, porte le focus sur le titre de la nouvelle page, que les lecteurs d’écran annoncent alors.
 * Le titre d’une section arrive avec son code : on l’attend. La première page garde le focus du navigateur.
 */
export function useFocusSurTitre(adresse: string): void {
  const precedente = useRef(adresse)
  useEffect(() => {
    if (precedente.current === adresse) return
    precedente.current = adresse
    if (focaliser()) return
    const observateur = new MutationObserver(() => focaliser() && observateur.disconnect())
    const contenu = document.getElementById('contenu')
    if (contenu) observateur.observe(contenu, { childList: true, subtree: true })
    const minuterie = setTimeout(() => observateur.disconnect(), DELAI_MS)
    return () => {
      observateur.disconnect()
      clearTimeout(minuterie)
    }
  }, [adresse])
}
