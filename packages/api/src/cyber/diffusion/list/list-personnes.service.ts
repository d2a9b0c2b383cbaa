import { rolesCyber, type OrganismeCode, type Role } from '@sssi/domain'
import { asc, eq, inArray } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { Context } from '../../../core/trpc/context.ts'

export interface PersonneANommer {
  readonly id: string
  readonly libelle: string
  readonly role: Role
  readonly organisme: OrganismeCode
}

/** Ceux que l’on peut nommer pour un document TLP:RED : la chaîne cyber, par organisme. */
export async function listPersonnes({ db }: Pick<Context, 'db'>): Promise<PersonneANommer[]> {
  const lues = await db
    .select({
      id: agent.id,
      libelle: agent.libelle,
      role: habilitation.role,
      organisme: habilitation.organisme,
    })
    .from(habilitation)
    .innerJoin(agent, eq(agent.id, habilitation.agentId))
    .where(inArray(habilitation.role, [...rolesCyber]))
    .orderBy(asc(habilitation.organisme), asc(agent.libelle), asc(agent.id))
  return lues.filter(({ id }, rang) => lues.findIndex((autre) => autre.id === id) === rang)
}
