import { useQueryClient } from '@sssi/section'
import { useCallback } from 'react'
import { useApi } from '../api.ts'

/** Relit les bulletins après un changement ; rend une promesse tenue quand ce qui est affiché est à jour. */
export function useInvaliderLesBulletins(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await Promise.all([
      queryClient.invalidateQueries(api.cyber.bulletin.list.pathFilter()),
      queryClient.invalidateQueries(api.cyber.bulletin.get.pathFilter()),
      queryClient.invalidateQueries(api.cyber.bulletin.getVerification.pathFilter()),
      queryClient.invalidateQueries(api.cyber.reponse.list.pathFilter()),
    ])
  }, [api, queryClient])
}
