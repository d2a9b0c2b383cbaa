import { estAnalysteDuCert } from '@sssi/domain/cyber'
import { desc, eq } from 'drizzle-orm'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Db } from '../db/db.ts'
import type { AgentConnecte } from '../trpc/context.ts'
import { courriel } from './courriel.table.ts'
import { rendrePageCourriels } from './page-courriels.ts'

export interface DependancesDesRoutes {
  readonly db: Db
  readonly urlPublique: string
  readonly habillage: string
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

const LUS_MAX = 100

/**
 * La boîte aux lettres de la démonstration, chacun la sienne. L’analyste du CERT les lit toutes : il faut que quelqu’un y ouvre
 * les appels des astreintes, qui n’ont pas de compte. À n’enregistrer que là où la connexion est celle de démonstration.
 */
export function enregistrerCourriels(
  app: FastifyInstance,
  { db, agentDe, ...page }: DependancesDesRoutes,
): void {
  app.get('/demonstration/courriels', async (requete, reponse) => {
    reponse.header('cache-control', 'no-store')
    const agent = await agentDe(requete)
    if (!agent)
      return reponse.redirect(`/auth/connexion?retour=${encodeURIComponent('/demonstration/courriels')}`, 303)
    const lus = await db
      .select()
      .from(courriel)
      .where(estAnalysteDuCert(agent) ? undefined : eq(courriel.a, agent.courriel))
      .orderBy(desc(courriel.creeLe))
      .limit(LUS_MAX)
    return reponse.type('text/html; charset=utf-8').send(rendrePageCourriels(lus, page))
  })
}
