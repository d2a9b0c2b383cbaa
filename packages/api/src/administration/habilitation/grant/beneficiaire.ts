import type { OrganismeCode } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { agent, type AgentEnregistre } from '../../../core/agent/agent.table.ts'
import type { Db } from '../../../core/db/db.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { agentInconnu, courrielAmbigu } from './grant-habilitation.errors.ts'
import type { GrantHabilitationInput } from './grant-habilitation.input.ts'

type Trouve = Result<AgentEnregistre, typeof agentInconnu | typeof courrielAmbigu>

/** L’agent à habiliter : connu par son identifiant ou son courriel, ou créé en attente de sa première connexion. */
export async function trouverBeneficiaire(
  tx: Db,
  ctx: Pick<ContexteAgent, 'horloge' | 'nouvelId'>,
  designation: GrantHabilitationInput['beneficiaire'],
  organisme: OrganismeCode,
): Promise<Trouve> {
  if ('agentId' in designation) {
    const [connu] = await tx.select().from(agent).where(eq(agent.id, designation.agentId))
    return connu ? ok(connu) : echec(agentInconnu)
  }
  const { courriel } = designation
  const connus = await tx.select().from(agent).where(eq(agent.courriel, courriel))
  const enAttente = connus.find(({ sujet }) => sujet === null)
  if (connus.length > 1 && !enAttente) return echec(courrielAmbigu)
  const [seul] = enAttente ? [enAttente] : connus
  if (seul) return ok(seul)
  const [cree] = await tx
    .insert(agent)
    .values({
      id: ctx.nouvelId(),
      courriel,
      libelle: courriel,
      organisme,
      creeLe: ctx.horloge.maintenant(),
    })
    .returning()
  return cree ? ok(cree) : echec(agentInconnu)
}
