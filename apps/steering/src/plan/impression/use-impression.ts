import { useEffect, useState } from 'react'

/**
 * Imprime toute la liste filtrée, pas la seule page affichée : elle est d’abord lue entière, imprimée, puis la page redevient
 * ce qu’elle était.
 */
export function useImpression() {
  const [demandee, setDemandee] = useState(false)
  useEffect(() => {
    const finir = () => setDemandee(false)
    window.addEventListener('afterprint', finir)
    return () => window.removeEventListener('afterprint', finir)
  }, [])
  return { demandee, imprimer: () => setDemandee(true) }
}

/** Ouvre la fenêtre d’impression quand la liste entière, demandée pour elle, est affichée. */
export function useImprimerQuand(prete: boolean): void {
  useEffect(() => {
    if (prete) window.print()
  }, [prete])
}
