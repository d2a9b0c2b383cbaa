import { useQueryClient } from '@sssi/section'
import { useCallback } from 'react'
import { useApi } from '../../api.ts'

/** Un produit qui change fait relire l’inventaire, et les avis dont il dit qui ils concernent. */
export function useInvaliderLesProduits(): () => Promise<unknown> {
  const { produit, avis } = useApi().cyber
  const client = useQueryClient()
  return useCallback(
    () =>
      Promise.all([
        client.invalidateQueries(produit.list.pathFilter()),
        client.invalidateQueries(avis.list.pathFilter()),
        client.invalidateQueries(avis.get.pathFilter()),
      ]),
    [produit, avis, client],
  )
}
