import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { referentiel, type ReferentielEnregistre } from './referentiel.table.ts'

/** Son nom dans le journal de la section. */
export const OBJET_NORME = 'norme'

export async function lireNorme(db: Db, id: string): Promise<ReferentielEnregistre | null> {
  const [lu] = await db.select().from(referentiel).where(eq(referentiel.id, id))
  return lu ?? null
}
