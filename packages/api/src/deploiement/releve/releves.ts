import type { Releve } from '@sssi/domain'
import { and, countDistinct, eq, gte, sql } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { releveDeSection } from './releve-de-section.table.ts'

export const AUCUN_RELEVE: Releve = { ouvertures: 0, erreurs: 0 }

/** Par version d’une section : combien d’agents l’ont ouverte depuis ce jour, et combien l’ont vue tomber. */
export async function relevesDepuis(
  db: Db,
  section: string,
  jour: string,
): Promise<ReadonlyMap<string, Releve>> {
  const lignes = await db
    .select({
      version: releveDeSection.version,
      ouvertures: countDistinct(releveDeSection.agentHache),
      erreurs:
        sql<number>`count(distinct ${releveDeSection.agentHache}) filter (where ${releveDeSection.enErreur})`.mapWith(
          Number,
        ),
    })
    .from(releveDeSection)
    .where(and(eq(releveDeSection.section, section), gte(releveDeSection.jour, jour)))
    .groupBy(releveDeSection.version)
  return new Map(lignes.map(({ version, ouvertures, erreurs }) => [version, { ouvertures, erreurs }]))
}

/** Une version qu’on remet en service est jugée sur ce qu’elle fait désormais, pas sur ce qu’elle a fait le matin. */
export async function oublierLesReleves(
  tx: Db,
  { section, version, jour }: { readonly section: string; readonly version: string; readonly jour: string },
): Promise<void> {
  await tx
    .delete(releveDeSection)
    .where(
      and(
        eq(releveDeSection.section, section),
        eq(releveDeSection.version, version),
        gte(releveDeSection.jour, jour),
      ),
    )
}
