import { and, eq } from 'drizzle-orm'
import type { LecteurDIncident } from './contexte.ts'
import { lisible } from '../../core/diffusion/lisible.ts'
import { inscrireFaits } from './changer-incident.ts'
import { incident, type IncidentEnregistre } from './tables/incident.table.ts'

/** L’incident, si l’agent a à le connaître. Une lecture de TLP:RED entre au journal. */
export async function lireIncident(ctx: LecteurDIncident, id: string): Promise<IncidentEnregistre | null> {
  const [lu] = await ctx.db
    .select()
    .from(incident)
    .where(and(eq(incident.id, id), lisible(incident, ctx.agent)))
  if (lu?.tlp === 'RED') await inscrireFaits(ctx.db, ctx, id, [{ fait: 'incident_lu' }])
  return lu ?? null
}
