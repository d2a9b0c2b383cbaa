import { useLocation, useNavigate } from '@sssi/section'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { arrivee, lireMemoire, retenir } from './memoire.ts'

/**
 * Retient l’adresse et le défilement quittés, et les reprend quand l’agent revient.
 *
 * @param prete vrai quand la liste est affichée : avant, la page est trop courte pour défiler.
 * @returns vrai tant que les filtres quittés ne sont pas encore remis dans l’adresse.
 */
export function useMemoire(prete: boolean): boolean {
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

  const aDefiler = useRef(debut.genre === 'explicite' ? 0 : debut.defilement)
  useLayoutEffect(() => {
    if (!prete || aDefiler.current === 0) return
    window.scrollTo(0, aDefiler.current)
    aDefiler.current = 0
  }, [prete])

  useEffect(() => {
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

  return reprise
}
