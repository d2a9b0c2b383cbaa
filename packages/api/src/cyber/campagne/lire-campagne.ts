import type { Agent } from '@sssi/domain'
import { can } from '@sssi/domain'
import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { campagne, type CampagneEnregistree } from './campagne.table.ts'

export const OBJET_CAMPAGNE = 'campagne'

/** Une campagne en brouillon n’existe que pour ceux qui la préparent. */
export async function lireCampagne(db: Db, agent: Agent, id: string): Promise<CampagneEnregistree | null> {
  const prepare = can(agent, 'campagne.gerer', { type: 'plan' })
  const [lue] = await db
    .select()
    .from(campagne)
    .where(and(eq(campagne.id, id), prepare ? undefined : ne(campagne.etat, 'brouillon')))
  return lue ?? null
}
