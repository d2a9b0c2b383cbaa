import type { Agent, Habilitation } from '@sssi/domain'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { agent, type AgentEnregistre } from './agent.table.ts'
import { habilitation } from './habilitation.table.ts'

/** L’agent tel que le portail le connaît : son identité et ses droits. */
export type AgentConnu = Agent & { readonly courriel: string }

const colonnes = { role: habilitation.role, organisme: habilitation.organisme, action: habilitation.action }

export const habilitationsDe = (db: Db, agentId: string): Promise<Habilitation[]> =>
  db
    .select(colonnes)
    .from(habilitation)
    .where(eq(habilitation.agentId, agentId))
    .orderBy(asc(habilitation.role), asc(habilitation.action))

/** Les habilitations de plusieurs agents, en une lecture. */
export async function habilitationsParAgent(
  db: Db,
  agentIds: readonly string[],
): Promise<ReadonlyMap<string, Habilitation[]>> {
  if (agentIds.length === 0) return new Map()
  const lues = await db
    .select({ agentId: habilitation.agentId, ...colonnes })
    .from(habilitation)
    .where(inArray(habilitation.agentId, [...new Set(agentIds)]))
    .orderBy(asc(habilitation.role), asc(habilitation.action))
  const parAgent = new Map<string, Habilitation[]>()
  for (const { agentId, ...droit } of lues) parAgent.set(agentId, [...(parAgent.get(agentId) ?? []), droit])
  return parAgent
}

export function enAgent(
  { id, libelle, organisme, courriel }: Pick<AgentEnregistre, 'id' | 'libelle' | 'organisme' | 'courriel'>,
  habilitations: readonly Habilitation[],
): AgentConnu {
  return { id, libelle, organisme, courriel, habilitations }
}

export async function agentParIdentite(
  db: Db,
  emetteur: string,
  sujet: string,
): Promise<AgentEnregistre | undefined> {
  const [trouve] = await db
    .select()
    .from(agent)
    .where(and(eq(agent.emetteur, emetteur), eq(agent.sujet, sujet)))
  return trouve
}

/** L’agent à qui des droits ont été accordés par son courriel, et qui ne s’est pas encore connecté. */
export async function agentEnAttente(db: Db, courriel: string): Promise<AgentEnregistre | undefined> {
  const [trouve] = await db
    .select()
    .from(agent)
    .where(and(eq(agent.courriel, courriel), isNull(agent.sujet)))
  return trouve
}
