import { erreurDeLApi } from '@sssi/section'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

/** Une coupure se retente ; un refus de l’API serait le même la seconde fois. */
const aRetenter = (essais: number, erreur: unknown) =>
  essais < 1 && ['RESEAU', 'INTERNE'].includes(erreurDeLApi(erreur).code)

/**
 * Le cache des lectures, commun au portail et aux sections.
 *
 * @param surSessionTerminee appelé quand l’API ne reconnaît plus l’agent.
 */
export function creerQueryClient(surSessionTerminee: (queryClient: QueryClient) => void): QueryClient {
  const onError = (erreur: unknown) => {
    if (erreurDeLApi(erreur).code === 'UNAUTHORIZED') surSessionTerminee(queryClient)
  }
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Les données suivies changent peu : on évite de les redemander à chaque retour sur une page, sans jamais les figer.
      queries: { staleTime: 10_000, retry: aRetenter, refetchOnWindowFocus: true },
    },
  })
  return queryClient
}
