import { useQueryClient } from '@sssi/section'
import { useCallback } from 'react'
import { useApi } from '../../api.ts'

/** Après un changement : tout ce que la section a lu du suivi est à relire, ce qui est affiché d’abord. */
export function useInvaliderLeSuivi(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await Promise.all(
      [
        api.steering.action.get.pathFilter(),
        api.steering.action.list.pathFilter(),
        api.steering.journal.list.pathFilter(),
        api.steering.vueDEnsemble.get.pathFilter(),
        api.steering.tableauDeBord.get.pathFilter(),
      ].map((filtre) => queryClient.invalidateQueries(filtre)),
    )
  }, [api, queryClient])
}
