import type { RouterOutputs } from '@sssi/api/client'
import type { QueryClient } from '@tanstack/react-query'
import type { AccesApi } from '../api/api.ts'

type SessionLue = RouterOutputs['portail']['session']['get']

export type SessionDuPortail = SessionLue & {
  /** La session de l’agent s’est terminée depuis l’ouverture de la page. */
  readonly terminee: boolean
}

const FRAICHEUR_MS = 60_000

/**
 * Une session qui se termine n’efface pas la page : l’agent y a peut-être une saisie en cours. On garde celui qu’on
 * connaissait, en disant que sa session est terminée, jusqu’à ce qu’il se reconnecte ou recharge.
 */
export function suite(precedente: SessionDuPortail | undefined, lue: SessionLue): SessionDuPortail {
  return precedente?.agent && !lue.agent ? { ...precedente, terminee: true } : { ...lue, terminee: false }
}

export function requeteDeSession({ client, options }: AccesApi, queryClient: QueryClient) {
  const queryKey: readonly unknown[] = options.portail.session.get.queryKey()
  return {
    queryKey,
    queryFn: async (): Promise<SessionDuPortail> =>
      suite(queryClient.getQueryData<SessionDuPortail>(queryKey), await client.portail.session.get.query()),
    // Terminée, on la relit à chaque retour sur l’onglet : l’agent vient peut-être de se reconnecter dans un autre.
    staleTime: queryClient.getQueryData<SessionDuPortail>(queryKey)?.terminee ? 0 : FRAICHEUR_MS,
  }
}
