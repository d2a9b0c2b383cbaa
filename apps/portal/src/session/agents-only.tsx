import { ErrorState } from '@sssi/ui/ErrorState'
import { PageTitle } from '@sssi/ui/PageTitle'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { ConnexionNecessaire, DroitsNecessaires } from './refusals.ts'
import { useSession } from './use-session.ts'

interface Proprietes {
  readonly children: ReactNode
  /** Ce qu’il faut en plus d’une habilitation ; sans lui, toute habilitation suffit. */
  readonly admis?: boolean
}

/** Une page du portail réservée aux agents habilités. L’API décide seule ; ici on dit quoi faire plutôt que d’échouer. */
export function ReserveAuxAgents({ children, admis = true }: Proprietes) {
  const { connue, inconnue, relire, agent, habilite } = useSession()
  const { pathname, search } = useLocation()
  if (inconnue) {
    return (
      <>
        <PageTitle>Page réservée aux agents</PageTitle>
        <ErrorState
          titre="Le portail ne répond pas"
          description={
            'Il n’a pas pu vérifier qui vous êtes. Réessayez dans un instant\u202F; si la panne dure, prévenez la DSS.'
          }
          onReessayer={relire}
        />
      </>
    )
  }
  if (!connue) return null
  if (!agent) return <ConnexionNecessaire retour={pathname + search} />
  if (!habilite || !admis) return <DroitsNecessaires />
  return children
}
