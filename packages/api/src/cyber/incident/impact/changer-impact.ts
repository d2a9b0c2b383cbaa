import { eq } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { INCIDENT, type ContexteDIncident } from '../contexte.ts'
import { echec, type Result } from '../../../core/trpc/result.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { changerIncident, type ChangementDIncident } from '../changer-incident.ts'
import { incidentDe } from '../element.ts'
import { elementIntrouvable } from '../incident.errors.ts'
import { impact, type ImpactEnregistre } from '../tables/suite.table.ts'

/** Change un service touché, si l’agent traite l’incident et si personne ne l’a changé depuis sa lecture. */
export async function changerImpact<T>(
  ctx: ContexteDIncident,
  { id, version }: { readonly id: string; readonly version: number },
  changer: (tx: Db, lu: ImpactEnregistre) => Promise<Result<ChangementDIncident<T>>>,
) {
  const incidentId = await incidentDe(ctx.db, impact, id)
  if (incidentId === null) return echec(elementIntrouvable('Ce service'))
  return changerIncident(ctx, { id: incidentId }, async ({ tx }) => {
    const [lu] = await tx.select().from(impact).where(eq(impact.id, id))
    if (!lu) return echec(elementIntrouvable('Ce service'))
    if (lu.version !== version) return echec(await conflitDeVersion(tx, INCIDENT, incidentId, lu))
    return changer(tx, lu)
  })
}
