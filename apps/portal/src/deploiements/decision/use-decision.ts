import { useCallback, useRef, useState } from 'react'
import type { Decision } from './decision.ts'

/** Là où le focus revient quand le bouton qui avait ouvert la fenêtre a disparu avec ce qu’il permettait. */
const REPLI = 'versions'

/** La décision en cours. La fenêtre fermée, le focus revient d’où l’on était parti. */
export function useDecision() {
  const [decision, setDecision] = useState<Decision | null>(null)
  const depart = useRef<Element | null>(null)
  const commencer = useCallback((choisie: Decision) => {
    depart.current = document.activeElement
    setDecision(choisie)
  }, [])
  const finir = useCallback(() => {
    setDecision(null)
    // La page se redessine d’abord : le bouton de départ y est peut-être encore.
    requestAnimationFrame(() => {
      const { current } = depart
      const cible = current?.isConnected ? current : document.getElementById(REPLI)
      if (cible instanceof HTMLElement) cible.focus()
    })
  }, [])
  return { decision, commencer, finir }
}
