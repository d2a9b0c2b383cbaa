import { eq } from 'drizzle-orm'
import { INCIDENT, type ContexteDIncident } from '../contexte.ts'
import { echec, type Result } from '../../../core/trpc/result.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { changerIncident, type ChangementDIncident, type IncidentOuvert } from '../changer-incident.ts'
import { incidentDe } from '../element.ts'
import { elementIntrouvable } from '../incident.errors.ts'
import { tacheDIncident, type TacheEnregistree } from '../tables/suite.table.ts'

/** Change une tâche, si l’agent traite l’incident et si personne ne l’a changée depuis sa lecture. */
export async function changerTache<T>(
  ctx: ContexteDIncident,
  { id, version }: { readonly id: string; readonly version: number },
  changer: (ouvert: IncidentOuvert, lue: TacheEnregistree) => Promise<Result<ChangementDIncident<T>>>,
) {
  const incidentId = await incidentDe(ctx.db, tacheDIncident, id)
  if (incidentId === null) return echec(elementIntrouvable('Cette tâche'))
  return changerIncident(ctx, { id: incidentId }, async (ouvert) => {
    const [lue] = await ouvert.tx.select().from(tacheDIncident).where(eq(tacheDIncident.id, id))
    if (!lue) return echec(elementIntrouvable('Cette tâche'))
    if (lue.version !== version) return echec(await conflitDeVersion(ouvert.tx, INCIDENT, incidentId, lue))
    return changer(ouvert, lue)
  })
}
