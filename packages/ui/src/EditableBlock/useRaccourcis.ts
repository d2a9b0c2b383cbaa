import { useEffect, useRef, type RefObject } from 'react'

interface Gestes {
  readonly onEnregistrer: () => void
  readonly onQuitter: () => void
}

/** Ctrl+S (Cmd+S) enregistre et Échap quitte, tant que le focus est dans le bloc. */
export function useRaccourcis<E extends HTMLElement>(actifs: boolean, gestes: Gestes): RefObject<E | null> {
  const bloc = useRef<E>(null)
  const derniers = useRef(gestes)
  useEffect(() => {
    derniers.current = gestes
  })
  useEffect(() => {
    const element = bloc.current
    if (!actifs || !element) return
    const surTouche = (touche: KeyboardEvent) => {
      if ((touche.ctrlKey || touche.metaKey) && touche.key.toLowerCase() === 's') {
        touche.preventDefault()
        derniers.current.onEnregistrer()
      } else if (touche.key === 'Escape' && !touche.defaultPrevented) derniers.current.onQuitter()
    }
    element.addEventListener('keydown', surTouche)
    return () => element.removeEventListener('keydown', surTouche)
  }, [actifs])
  return bloc
}
