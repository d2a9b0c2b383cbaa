import type { AppRouter } from '@sssi/api/client'
import type { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink } from '@trpc/client'
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { createContext, use } from 'react'

export type Api = TRPCOptionsProxy<AppRouter>

/** Client de l’API du portail : une requête par appel, pour que chaque lecture garde sa propre mise en cache HTTP. */
export function creerApi(queryClient: QueryClient): Api {
  const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] })
  return createTRPCOptionsProxy<AppRouter>({ client, queryClient })
}

export const ApiContext = createContext<Api | null>(null)

export function useApi(): Api {
  const api = use(ApiContext)
  if (!api) throw new Error('useApi est appelé hors du portail.')
  return api
}
