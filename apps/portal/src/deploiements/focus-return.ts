import { useCallback, useRef } from 'react'

/**
 * Rend le focus, une fenêtre fermée, au bouton d’où l’on était parti ; à `repli`, si ce bouton a disparu avec ce qu’il
 * permettait.
 */
export function useRetourDuFocus() {
  const repli = useRef<HTMLHeadingElement>(null)
  const depart = useRef<Element | null>(null)
  const partir = useCallback(() => {
    depart.current = document.activeElement
  }, [])
  const revenir = useCallback(() => {
    // La page se redessine d’abord : le bouton de départ y est peut-être encore.
    requestAnimationFrame(() => {
      const { current } = depart
      const cible = current?.isConnected ? current : repli.current
      if (cible instanceof HTMLElement) cible.focus()
    })
  }, [])
  return { repli, partir, revenir }
}
