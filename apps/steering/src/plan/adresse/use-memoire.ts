import { useLocation, useNavigate } from '@sssi/section'
import { useLayoutEffect, useRef, useState } from 'react'
import { arrivee, lireMemoire, retenir } from './memoire.ts'

/**
 * Retient l’adresse et le défilement quittés, et remet dans l’adresse les filtres que l’agent retrouve par la navigation.
 *
 * @returns `reprise`, vrai tant que ces filtres ne sont pas dans l’adresse, et le défilement à retrouver.
 */
export function useMemoire(): { readonly reprise: boolean; readonly defilement: number } {
  const { key: entree, search } = useLocation()
  const aller = useNavigate()
  const requete = search.slice(1)
  const [debut] = useState(() => ({ entree, ...arrivee(lireMemoire(sessionStorage), requete, entree) }))
  const reprise = debut.genre === 'reprise' && requete === '' && entree === debut.entree
  const defilement = useRef(0)

  useLayoutEffect(() => {
    if (!reprise || debut.genre !== 'reprise') return
    void aller({ search: `?${debut.requete}` }, { replace: true, preventScrollReset: true })
  }, [reprise, debut, aller])

  // Avant que la page suivante ne s’affiche : plus courte, elle ferait défiler celle-ci, et l’on retiendrait ce défilement-là.
  useLayoutEffect(() => {
    if (reprise) return
    const suivre = () => {
      defilement.current = window.scrollY
    }
    const garder = () => retenir(sessionStorage, { requete, defilement: defilement.current, entree })
    garder()
    window.addEventListener('scroll', suivre, { passive: true })
    window.addEventListener('pagehide', garder)
    return () => {
      window.removeEventListener('scroll', suivre)
      window.removeEventListener('pagehide', garder)
      garder()
    }
  }, [reprise, requete, entree])

  return { reprise, defilement: debut.genre === 'explicite' ? 0 : debut.defilement }
}

/** Reprend le défilement quitté, une fois, dès que la liste est assez longue pour défiler. */
export function useDefilement(defilement: number, prete: boolean): void {
  const aReprendre = useRef(defilement)
  useLayoutEffect(() => {
    if (!prete || aReprendre.current === 0) return
    window.scrollTo(0, aReprendre.current)
    aReprendre.current = 0
  }, [prete])
}
