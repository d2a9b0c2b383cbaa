import { libelleOrganisme, libelleRole, type OrganismeCode, type Role } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'

export interface Contact {
  readonly role: Role
  readonly organisme: OrganismeCode
  readonly libelle: string
}

const animation: Contact = {
  role: 'animateur_dss',
  organisme: 'DSS',
  libelle: 'Direction de la sécurité sociale, bureau 4C (animation du schéma stratégique)',
}

/**
 * À qui demander des droits : l’administrateur de son organisme s’il y en a un, et toujours la DSS. Des rôles et non des
 * noms : tout agent public peut se connecter, y compris d’une administration étrangère au plan.
 */
export async function listContacts({ db, agent }: ContexteAgent): Promise<Contact[]> {
  const administres = await db
    .selectDistinct({ organisme: habilitation.organisme })
    .from(habilitation)
    .where(eq(habilitation.role, 'administrateur_organisme'))
    .orderBy(habilitation.organisme)
  const utiles = administres.filter(
    ({ organisme }) => agent.organisme === null || organisme === agent.organisme,
  )
  return [
    ...utiles.map(({ organisme }) => ({
      role: 'administrateur_organisme' as const,
      organisme,
      libelle: `${libelleRole('administrateur_organisme')} — ${libelleOrganisme(organisme)}`,
    })),
    animation,
  ]
}
