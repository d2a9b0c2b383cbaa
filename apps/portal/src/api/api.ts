import type { AppRouter } from '@sssi/api/client'
import type { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, getUntypedClient, httpLink, type TRPCClient } from '@trpc/client'
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { createContext, use } from 'react'
import type { ReponsesDeLApi } from '../composition/api-answers.ts'

export interface AccesApi {
  readonly client: TRPCClient<AppRouter>
  /** Les mêmes procédures, en options pour TanStack Query. */
  readonly options: TRPCOptionsProxy<AppRouter>
}

/** Les relevés partent aussi quand la page se ferme : le navigateur les mène à terme sans elle. */
const SURVIT_A_LA_PAGE = '/deploiement.releve.record'

/**
 * Client de l’API du portail : une requête par appel, pour que chaque lecture garde sa propre mise en cache HTTP. Chaque appel
 * rappelle au serveur la composition de la page, et `reponses` lit ce qu’il en dit.
 */
export function creerApi(queryClient: QueryClient, reponses: ReponsesDeLApi): AccesApi {
  const lien = httpLink({
    url: '/trpc',
    headers: { ...reponses.enTetes },
    async fetch(adresse, options) {
      const recevoir = reponses.partir()
      const keepalive = String(adresse).endsWith(SURVIT_A_LA_PAGE)
      const reponse = await fetch(adresse as RequestInfo, { ...(options as RequestInit), keepalive })
      recevoir(reponse.headers)
      return reponse
    },
  })
  const client = createTRPCClient<AppRouter>({ links: [lien] })
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
