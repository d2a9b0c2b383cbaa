import type { FastifyRequest } from 'fastify'
import { cookiesDe, lireCookie } from '../auth/cookies.ts'
import type { SessionLue, Sessions } from '../auth/sessions.ts'
import { ANONYME, type Visiteur } from '../catalogue/catalogue.ts'
import type { AgentConnecte } from '../trpc/context.ts'

export interface Visiteurs {
  /** Le jeton de session de la requête, qu’il vaille encore ou non. */
  jetonDe(requete: FastifyRequest): string | null
  agentDe(requete: FastifyRequest): Promise<AgentConnecte | null>
  /** Pour qui composer : sa session le dit, rien d’autre de ce que la requête porte. */
  visiteurDe(requete: FastifyRequest): Promise<Visiteur>
}

/** Reconnaît qui fait une requête. La session n’est lue qu’une fois pour chacune. */
export function reconnaitreVisiteurs(sessions: Sessions, urlPublique: string): Visiteurs {
  const { session: nomDuCookie } = cookiesDe(urlPublique)
  const lues = new WeakMap<FastifyRequest, Promise<SessionLue | null>>()
  const jetonDe = (requete: FastifyRequest) => lireCookie(requete.headers.cookie, nomDuCookie)

  function sessionDe(requete: FastifyRequest): Promise<SessionLue | null> {
    const connue = lues.get(requete)
    if (connue) return connue
    const jeton = jetonDe(requete)
    const lue = jeton === null ? Promise.resolve(null) : sessions.lire(jeton)
    lues.set(requete, lue)
    return lue
  }

  return {
    jetonDe,
    agentDe: async (requete) => (await sessionDe(requete))?.agent ?? null,
    async visiteurDe(requete) {
      const lue = await sessionDe(requete)
      return lue ? { agentId: lue.agent.id, apercu: lue.apercu } : ANONYME
    },
  }
}
