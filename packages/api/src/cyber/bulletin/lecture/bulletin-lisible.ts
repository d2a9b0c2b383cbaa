import { can, type Agent } from '@sssi/domain'
import { and, eq, ne, type SQL } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { bulletin, type BulletinEnregistre } from '../bulletin.table.ts'

/** Un brouillon n’est partagé à personne : il n’existe que pour le CERT, qui l’écrit. */
export const ecritDesBulletins = (agent: Agent | null): boolean =>
  agent !== null && can(agent, 'bulletin.publier', { type: 'plan' })

/** À mettre dans toute lecture de bulletins : le TLP, et les brouillons au CERT. `null` est un visiteur. */
export const bulletinLisible = (agent: Agent | null): SQL | undefined =>
  and(lisible(bulletin, agent), ecritDesBulletins(agent) ? undefined : ne(bulletin.etat, 'brouillon'))

/** Le bulletin, s’il existe pour cet agent. */
export async function chargerBulletin(
  db: Db,
  agent: Agent | null,
  id: string,
): Promise<BulletinEnregistre | undefined> {
  const [lu] = await db
    .select()
    .from(bulletin)
    .where(and(eq(bulletin.id, id), bulletinLisible(agent)))
  return lu
}

export async function chargerBulletinVerrouille(
  tx: Db,
  agent: Agent,
  id: string,
): Promise<BulletinEnregistre | undefined> {
  const [lu] = await tx
    .select()
    .from(bulletin)
    .where(and(eq(bulletin.id, id), bulletinLisible(agent)))
    .for('update')
  return lu
}
