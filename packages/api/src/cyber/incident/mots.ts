import { sansAccents } from '@sssi/domain'
import { sql, type SQL } from 'drizzle-orm'
import { incident, type IncidentEnregistre } from './tables/incident.table.ts'

/** Ce que la recherche lit d’un incident. */
export const motsDIncident = ({
  reference,
  titre,
  description,
}: Pick<IncidentEnregistre, 'reference' | 'titre' | 'description'>): string =>
  sansAccents(`${reference} ${titre} ${description}`)

const MOTS_CHERCHES = 12

/** Les incidents qui contiennent un mot commençant par chacun de ceux-ci ; rien à chercher, aucune condition. */
export function contientLesMots(q: string): SQL | undefined {
  const mots = sansAccents(q)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, MOTS_CHERCHES)
  if (mots.length === 0) return undefined
  const requete = mots.map((mot) => `${mot}:*`).join(' & ')
  return sql`to_tsvector('simple', ${incident.mots}) @@ to_tsquery('simple', ${requete})`
}
