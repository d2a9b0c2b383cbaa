import { regimesDeDepart, type RegimeDate } from '@sssi/domain/cyber'
import { asc } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { regimeDIncident } from '../tables/echeance.table.ts'

const TOUJOURS = new Date(0).toISOString()

/** Toutes les versions de tous les régimes. Ceux de départ sont leur version 0, en vigueur depuis toujours. */
export async function lireRegimes(db: Db): Promise<RegimeDate[]> {
  const regles = await db
    .select()
    .from(regimeDIncident)
    .orderBy(asc(regimeDIncident.code), asc(regimeDIncident.version))
  return [
    ...regimesDeDepart.map((regime) => ({ version: 0, aPartirDu: TOUJOURS, regime })),
    ...regles.map(({ version, aPartirDu, contenu }) => ({
      version,
      aPartirDu: aPartirDu.toISOString(),
      regime: contenu,
    })),
  ]
}
