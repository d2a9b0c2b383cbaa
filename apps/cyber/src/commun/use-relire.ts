import { useQueryClient } from '@sssi/section'
import { useCallback } from 'react'

/** Fait relire ce que les pages ouvertes montrent de ces objets : `useRelire('norme', 'evaluation')`. */
export function useRelire(...objets: readonly string[]): () => Promise<void> {
  const cache = useQueryClient()
  const cles = objets.join()
  return useCallback(
    () =>
      cache.invalidateQueries({
        predicate: ({ queryKey: [chemin] }) =>
          Array.isArray(chemin) && chemin[0] === 'cyber' && cles.split(',').includes(String(chemin[1])),
      }),
    [cache, cles],
  )
}
