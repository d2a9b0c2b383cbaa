import { useEffect, useState } from 'react'

const DELAI_MS = 250

/** Une saisie, une fois que la frappe s’est arrêtée un instant : on n’interroge pas le serveur à chaque lettre. */
export function useApresLaFrappe(saisie: string): string {
  const [posee, setPosee] = useState(saisie)
  useEffect(() => {
    const minuterie = setTimeout(() => setPosee(saisie), DELAI_MS)
    return () => clearTimeout(minuterie)
  }, [saisie])
  return posee
}
