import { desc } from 'drizzle-orm'
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

/** La boîte aux lettres de la démonstration ; à n’enregistrer que là où la connexion est celle de démonstration. */
export function enregistrerCourriels(
  app: FastifyInstance,
  { db, agentDe, ...page }: DependancesDesRoutes,
): void {
  app.get('/demonstration/courriels', async (requete, reponse) => {
    reponse.header('cache-control', 'no-store')
    if (!(await agentDe(requete)))
      return reponse.redirect(`/auth/connexion?retour=${encodeURIComponent('/demonstration/courriels')}`, 303)
    const lus = await db.select().from(courriel).orderBy(desc(courriel.creeLe)).limit(LUS_MAX)
    return reponse.type('text/html; charset=utf-8').send(rendrePageCourriels(lus, page))
  })
}
