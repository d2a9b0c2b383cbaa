import { useEffect, useRef, useState, type RefObject } from 'react'

/** Largeur d’un élément, suivie : un dessin en vrais pixels garde un texte lisible à 320 px, où une image réduite ne l’est plus. */
export function useLargeur<E extends Element>(initiale: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [largeur, setLargeur] = useState(initiale)
  useEffect(() => {
    if (!element.current) return
    const observateur = new ResizeObserver(([entree]) => {
      if (entree) setLargeur(Math.max(200, Math.floor(entree.contentRect.width)))
    })
    observateur.observe(element.current)
    return () => observateur.disconnect()
  }, [])
  return [element, largeur]
}
