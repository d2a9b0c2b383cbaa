import { useEffect, useRef } from 'react'

/** Au-delà, l’agent a commencé à lire ou à agir : on ne déplace plus son focus. */
const DELAI_MS = 6000

/** Porte le focus sur le titre de la page, s’il n’y est pas déjà et si l’agent ne l’a pas posé ailleurs. */
function focaliser(precedent: Element | null): Element | null {
  const titre = document.querySelector<HTMLElement>('#contenu h1')
  const actif = document.activeElement
  const libre = actif === null || actif === document.body || actif === precedent
  if (!titre || titre === precedent || !libre) return precedent
  if (!titre.hasAttribute('tabindex')) titre.tabIndex = -1
  titre.focus({ preventScroll: true })
  return titre
}

/**
 * Après une navigation, porte le focus sur le titre de la nouvelle page, que les lecteurs d’écran annoncent alors.
 * Le titre d’une section arrive avec son code, et change parfois d’élément avec ses données : on le suit un moment. La
 * première page garde le focus du navigateur.
 */
export function useFocusSurTitre(adresse: string): void {
  const precedente = useRef(adresse)
  useEffect(() => {
    if (precedente.current === adresse) return
    precedente.current = adresse
    // Le lien qui a mené ici avait le focus : il compte pour libre.
    let titre = focaliser(document.activeElement)
    const observateur = new MutationObserver(() => {
      titre = focaliser(titre)
    })
    const contenu = document.getElementById('contenu')
    if (contenu) observateur.observe(contenu, { childList: true, subtree: true })
    const minuterie = setTimeout(() => observateur.disconnect(), DELAI_MS)
    return () => {
      observateur.disconnect()
      clearTimeout(minuterie)
    }
  }, [adresse])
}
