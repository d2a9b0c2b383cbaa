import type { OrganismeCode } from '@sssi/domain'
import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { cleDeSection } from './cle-de-section.table.ts'

/**
 * À qui est la section : le registre le dit, et avant sa première version, la première clé qu’elle a reçue. `null` pour une
 * section dont le portail ne sait encore rien.
 */
export async function organismeDeSection(db: Db, section: string): Promise<OrganismeCode | null> {
  const [enregistree] = await db
    .select({ organisme: deploiementDeSection.organisme })
    .from(deploiementDeSection)
    .where(eq(deploiementDeSection.section, section))
  if (enregistree) return enregistree.organisme
  const [premiere] = await db
    .select({ organisme: cleDeSection.organisme })
    .from(cleDeSection)
    .where(eq(cleDeSection.section, section))
    .orderBy(asc(cleDeSection.ajouteeLe))
    .limit(1)
  return premiere?.organisme ?? null
}
