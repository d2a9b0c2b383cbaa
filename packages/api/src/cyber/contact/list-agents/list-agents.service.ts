import { can } from '@sssi/domain'
import { and, asc, eq, exists } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { annuaireDUnAutreOrganisme } from '../contact.errors.ts'
import type { ListAgentsInput } from './list-agents.input.ts'

const AGENTS_PROPOSES = 200

/** Les comptes du portail qu’un contact de cet organisme peut porter : les agents qui y tiennent un droit. */
export async function listAgents(ctx: ContexteAgent, { organisme }: ListAgentsInput) {
  if (!can(ctx.agent, 'annuaire.tenir', { type: 'organisme', organisme })) {
    return echec(annuaireDUnAutreOrganisme())
  }
  const tenue = ctx.db
    .select({ id: habilitation.id })
    .from(habilitation)
    .where(and(eq(habilitation.agentId, agent.id), eq(habilitation.organisme, organisme)))
  return ok(
    await ctx.db
      .select({ id: agent.id, libelle: agent.libelle })
      .from(agent)
      .where(exists(tenue))
      .orderBy(asc(agent.libelle), asc(agent.id))
      .limit(AGENTS_PROPOSES),
  )
}
