import type { ActionCode, OrganismeCode, Role } from '@sssi/domain'
import { asc, eq } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { Db } from '../../../core/db/db.ts'

export interface Personne {
  readonly libelle: string
  readonly organisme: OrganismeCode
  readonly courriel: string
}

export interface PersonnesDeLAction {
  readonly chefsDeProjet: readonly Personne[]
  readonly referentsDss: readonly Personne[]
  readonly correspondants: readonly Personne[]
}

/** Ceux qui suivent l’action, avec de quoi les joindre (SSSI ch. 2 § 4, gouvernance de chaque action). */
export async function personnesDeLAction(
  db: Db,
  code: ActionCode,
  chefsDeFile: readonly OrganismeCode[],
): Promise<PersonnesDeLAction> {
  const lignes = await db
    .select({
      role: habilitation.role,
      organisme: habilitation.organisme,
      libelle: agent.libelle,
      courriel: agent.courriel,
    })
    .from(habilitation)
    .innerJoin(agent, eq(agent.id, habilitation.agentId))
    .where(eq(habilitation.action, code))
    .orderBy(asc(habilitation.organisme), asc(agent.libelle))
  const tenant = (role: Role) =>
    lignes
      .filter((ligne) => ligne.role === role)
      .map(({ libelle, organisme, courriel }) => ({ libelle, organisme, courriel }))
  return {
    // Un chef de projet dont l’organisme ne mène plus l’action n’y a plus de droits : l’annoncer tromperait.
    chefsDeProjet: tenant('chef_de_projet').filter(({ organisme }) => chefsDeFile.includes(organisme)),
    referentsDss: tenant('referent_dss'),
    correspondants: tenant('correspondant'),
  }
}
