import { useEffect, useRef, type RefObject } from 'react'

const PAS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Un seul arrêt de tabulation pour tous les points ; les flèches vont de l’un à l’autre, Début et Fin aux extrémités. */
export function useFleches(): RefObject<SVGSVGElement | null> {
  const dessin = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const svg = dessin.current
    if (!svg) return
    const surTouche = (touche: KeyboardEvent) => {
      const points = [...svg.querySelectorAll<SVGGElement>('[data-point]')]
      const rang = points.findIndex((point) => point === document.activeElement)
      if (rang < 0) return
      const pas = PAS[touche.key]
      const cible =
        pas !== undefined
          ? points[rang + pas]
          : touche.key === 'Home'
            ? points[0]
            : touche.key === 'End'
              ? points.at(-1)
              : null
      if (!cible) return
      touche.preventDefault()
      cible.focus()
    }
    svg.addEventListener('keydown', surTouche)
    return () => svg.removeEventListener('keydown', surTouche)
  }, [])
  return dessin
}
