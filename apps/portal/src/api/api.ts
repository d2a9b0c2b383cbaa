import type { AppRouter } from '@sssi/api/client'
import type { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, getUntypedClient, httpLink, type TRPCClient } from '@trpc/client'
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { createContext, use } from 'react'

export interface AccesApi {
  readonly client: TRPCClient<AppRouter>
  /** Les mêmes procédures, en options pour TanStack Query. */
  readonly options: TRPCOptionsProxy<AppRouter>
}

/** Client de l’API du portail : une requête par appel, pour que chaque lecture garde sa propre mise en cache HTTP. */
export function creerApi(queryClient: QueryClient): AccesApi {
  const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] })
  return { client, options: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) }
}

export const ApiContext = createContext<AccesApi | null>(null)

export function useAccesApi(): AccesApi {
  const acces = use(ApiContext)
  if (!acces) throw new Error('useAccesApi est appelé hors du portail.')
  return acces
}

export const useApi = (): AccesApi['options'] => useAccesApi().options

/**
 * Appelle une lecture par son chemin : le portail ne connaît celles des sections que par leurs manifestes.
 * Ce qu’elle rend est à vérifier par qui l’appelle.
 */
export function appelerParChemin(
  { client }: AccesApi,
  chemin: string,
  entree: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  return getUntypedClient(client).query(chemin, entree, { signal })
}
