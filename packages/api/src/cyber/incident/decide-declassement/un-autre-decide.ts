import type { Agent, Habilitation } from '@sssi/domain'
import { peutDeciderDuDeclassement } from '@sssi/domain/cyber'
import { and, inArray, ne } from 'drizzle-orm'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { Db } from '../../../core/db/db.ts'
import type { IncidentEnregistre } from '../tables/incident.table.ts'

/** Y a-t-il, parmi les personnes nommées, quelqu’un d’autre que le demandeur qui puisse décider ? */
export async function unAutreDecide(
  tx: Db,
  incident: Pick<IncidentEnregistre, 'organisme' | 'personnes'>,
  demandeur: Pick<Agent, 'id'>,
): Promise<boolean> {
  const tenues = await tx
    .select()
    .from(habilitation)
    .where(and(inArray(habilitation.agentId, incident.personnes), ne(habilitation.agentId, demandeur.id)))
  const agents = Map.groupBy(tenues, ({ agentId }) => agentId)
  return [...agents].some(([id, habilitations]) =>
    peutDeciderDuDeclassement(
      { id, libelle: '', organisme: null, habilitations: enHabilitations(habilitations) },
      incident,
    ),
  )
}

const enHabilitations = (tenues: readonly Habilitation[]): Habilitation[] =>
  tenues.map(({ role, organisme, action }) => ({ role, organisme, action }))
