import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { Direct, EtatDuDirect, EvenementEnDirect } from '../host/direct.ts'
import { HostContext, type AgentConnecte, type Host, type Notification } from '../host/host-context.ts'

/** Réponses de l’API en test : par chemin de procédure, une valeur ou une fonction de l’entrée. Un chemin absent échoue. */
export type ReponsesDeTest = Readonly<Record<string, unknown>>

export interface OptionsDeTest {
  readonly agent?: AgentConnecte | null
  readonly droits?: readonly string[]
  readonly reponses?: ReponsesDeTest
  /** Adresse de départ, pour les pages qui lisent l’URL. */
  readonly adresse?: string
  /** Motif de route, pour les pages qui lisent un paramètre (`/actions/:code`). */
  readonly route?: string
  /** Où en est la connexion au direct ; ouverte par défaut. */
  readonly direct?: EtatDuDirect
}

export interface HoteDeTest {
  readonly host: Host
  readonly notifications: readonly Notification[]
  readonly annonces: readonly string[]
  /** Fait arriver un évènement aux composants qui suivent le direct. */
  evenement(evenement: EvenementEnDirect): void
  /** Entoure un composant de tout ce que le portail lui donnerait. */
  Cadre(proprietes: { children: ReactNode }): ReactNode
}

function lienDeTest(reponses: ReponsesDeTest): TRPCLink<AnyTRPCRouter> {
  return () =>
    ({ op }) =>
      observable((observateur) => {
        const reponse = reponses[op.path]
        if (reponse === undefined) {
          observateur.error(new Error(`Aucune réponse de test pour « ${op.path} ».`) as never)
          return
        }
        // Une fonction peut lever l’erreur que le serveur rendrait (`{ error: { code, message, data } }`), ou ne jamais répondre.
        void Promise.resolve(op.input)
          .then((entree): unknown => (typeof reponse === 'function' ? reponse(entree) : reponse))
          .then(
            (data) => {
              observateur.next({ result: { type: 'data', data } })
              observateur.complete()
            },
            (erreur: unknown) => observateur.error(TRPCClientError.from(erreur as Error)),
          )
      })
}

/** Un hôte complet pour les tests, les histoires et la section lancée seule : mêmes types que le portail, sans réseau. */
export function createTestHost(options: OptionsDeTest = {}): HoteDeTest {
  const notifications: Notification[] = []
  const annonces: string[] = []
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const client = createTRPCClient<AnyTRPCRouter>({ links: [lienDeTest(options.reponses ?? {})] })
  const suiveurs = new Set<(evenement: EvenementEnDirect) => void>()
  const direct: Direct = {
    abonner(surEvenement) {
      suiveurs.add(surEvenement)
      return () => suiveurs.delete(surEvenement)
    },
    etat: () => options.direct ?? 'ouvert',
    surEtat: () => () => {},
  }
  const host: Host = {
    agent:
      options.agent === undefined
        ? { id: 'agent', libelle: 'Agent de test', organisme: 'CNAV' }
        : options.agent,
    demonstration: true,
    peut: (permission) => (options.droits ?? ['suivi.lire']).includes(permission),
    notifier: (notification) => void notifications.push(notification),
    annoncer: (phrase) => void annonces.push(phrase),
    api: createTRPCOptionsProxy({ client, queryClient }),
    Emplacement: () => null,
    direct,
  }
  function Cadre({ children }: { children: ReactNode }) {
    const routeur = createMemoryRouter([{ path: options.route ?? '*', element: children }], {
      initialEntries: [options.adresse ?? '/'],
    })
    return (
      <QueryClientProvider client={queryClient}>
        <HostContext value={host}>
          <RouterProvider router={routeur} />
        </HostContext>
      </QueryClientProvider>
    )
  }
  const evenement = (arrive: EvenementEnDirect) => {
    for (const suiveur of suiveurs) suiveur(arrive)
  }
  return { host, notifications, annonces, evenement, Cadre }
}
