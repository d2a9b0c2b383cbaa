import { useQueryClient } from '@sssi/section'
import { useApi } from '../api.ts'

/** Relit les versions de la chaîne. */
export function useInvaliderLaChaine(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries(api.cyber.chaine.get.pathFilter()),
      queryClient.invalidateQueries(api.cyber.chaine.list.pathFilter()),
    ])
  }
}
