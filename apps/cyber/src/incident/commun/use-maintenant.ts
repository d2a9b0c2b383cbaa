import { useEffect, useState } from 'react'

const PAS_MS = 30_000

/** L’instant présent, relu toutes les trente secondes : un délai affiché avance sans recharger la page. */
export function useMaintenant(): string {
  const [maintenant, setMaintenant] = useState(() => new Date().toISOString())
  useEffect(() => {
    const minuterie = setInterval(() => setMaintenant(new Date().toISOString()), PAS_MS)
    return () => clearInterval(minuterie)
  }, [])
  return maintenant
}
