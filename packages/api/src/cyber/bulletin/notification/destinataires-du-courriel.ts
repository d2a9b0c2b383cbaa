import type { Habilitation, OrganismeCode } from '@sssi/domain'
import { can } from '@sssi/domain'
import { organismesConcernes, peutLire } from '@sssi/domain/cyber'
import { eq, inArray } from 'drizzle-orm'
import { enAgent, type AgentConnu } from '../../../core/agent/agent.store.ts'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { Db } from '../../../core/db/db.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'

/** Ceux qui répondent d’un organisme devant le CERT, avec tous leurs droits du moment. */
async function responsables(db: Db): Promise<AgentConnu[]> {
  const tenants = db
    .select({ id: habilitation.agentId })
    .from(habilitation)
    .where(inArray(habilitation.role, ['rssi', 'hfds']))
  const lignes = await db
    .select({ agent, tenue: habilitation })
    .from(agent)
    .innerJoin(habilitation, eq(habilitation.agentId, agent.id))
    .where(inArray(agent.id, tenants))
  const parAgent = new Map<string, { lu: typeof agent.$inferSelect; tenues: Habilitation[] }>()
  for (const { agent: lu, tenue } of lignes) {
    const connu = parAgent.get(lu.id) ?? { lu, tenues: [] }
    connu.tenues.push({ role: tenue.role, organisme: tenue.organisme, action: tenue.action })
    parAgent.set(lu.id, connu)
  }
  return [...parAgent.values()].map(({ lu, tenues }) => enAgent(lu, tenues))
}

/** Les lecteurs à prévenir : ceux que le TLP admet maintenant, et que le bulletin regarde. */
export async function lecteursAPrevenir(db: Db, lu: BulletinEnregistre): Promise<AgentConnu[]> {
  const vises: readonly OrganismeCode[] = [...lu.destinataires, ...lu.clients]
  return (await responsables(db)).filter(
    (un) => peutLire(un, lu) && organismesConcernes(un).some((organisme) => vises.includes(organisme)),
  )
}

/** Ceux dont la réponse manque, parmi ceux que le TLP admet maintenant. */
export async function lecteursARelancer(db: Db, lu: BulletinEnregistre): Promise<AgentConnu[]> {
  return (await responsables(db)).filter(
    (un) =>
      peutLire(un, lu) &&
      lu.sansReponse.some((organisme) => can(un, 'bulletin.repondre', { type: 'organisme', organisme })),
  )
}
