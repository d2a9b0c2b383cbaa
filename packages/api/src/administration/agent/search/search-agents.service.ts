import { organismeCodes, type OrganismeCode } from '@sssi/domain'
import { and, asc, eq, exists, inArray, isNull, or } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { contient } from '../../recherche.ts'
import type { SearchAgentsInput } from './search-agents.input.ts'

const LIMITE_PAR_DEFAUT = 10

/**
 * Les agents dont le nom ou le courriel contient ces mots. Un administrateur d’organisme trouve ceux de son organisme et ceux
 * qui n’en ont pas encore ; la DSS les trouve tous.
 */
export async function searchAgents(
  { db, perimetre }: ContexteAgent & { readonly perimetre: OrganismeCode[] },
  { q, limite = LIMITE_PAR_DEFAUT }: SearchAgentsInput,
) {
  const habiliteIci = db
    .select({ id: habilitation.id })
    .from(habilitation)
    .where(and(eq(habilitation.agentId, agent.id), inArray(habilitation.organisme, perimetre)))
  const visible =
    perimetre.length === organismeCodes.length
      ? undefined
      : or(isNull(agent.organisme), inArray(agent.organisme, perimetre), exists(habiliteIci))
  const trouves = await db
    .select()
    .from(agent)
    .where(and(or(contient(agent.libelle, q), contient(agent.courriel, q)), visible))
    .orderBy(asc(agent.libelle), asc(agent.id))
    .limit(limite)
  return trouves.map(({ id, libelle, courriel, organisme, organisation, sujet }) => ({
    id,
    libelle,
    courriel,
    organisme,
    organisation,
    dejaConnecte: sujet !== null,
  }))
}
