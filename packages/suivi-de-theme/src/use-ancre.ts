import { useLocation } from '@sssi/section'
import { useEffect } from 'react'

/**
 * Mène au sujet que nomme l’adresse (`#rgcu`) une fois la page remplie : quand le navigateur l’a cherché, il n’était pas
 * encore affiché.
 */
export function useAncre(prete: boolean): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (!prete || hash.length < 2) return
    const cible = document.getElementById(hash.slice(1))
    cible?.scrollIntoView()
    cible?.focus({ preventScroll: true })
  }, [prete, hash])
}
