import { useQueryClient } from '@sssi/section'
import { useCallback } from 'react'
import { useApi } from '../api.ts'

/** Fait relire les avis, listes et fiches, après un changement. */
export function useInvaliderLaVeille(): () => Promise<unknown> {
  const api = useApi()
  const client = useQueryClient()
  return useCallback(
    () =>
      Promise.all([
        client.invalidateQueries(api.cyber.avis.list.pathFilter()),
        client.invalidateQueries(api.cyber.avis.get.pathFilter()),
      ]),
    [api, client],
  )
}
