import type { Agent } from '@sssi/domain'
import type { Db } from '../../core/db/db.ts'
import { lireCibles } from '../incident/lien/cibles.ts'

/** Ce dont une alerte peut venir. */
export interface DocumentsCites {
  readonly avisId: string | null
  readonly bulletinId: string | null
  readonly incidentId: string | null
}

/** Les mêmes, sans ceux que cet agent ne lit pas : une alerte se partage plus largement que ce dont elle vient. */
export async function citesLisibles(
  db: Db,
  agent: Agent,
  { avisId, bulletinId, incidentId }: DocumentsCites,
): Promise<DocumentsCites> {
  const siLisible = async (genre: 'avis' | 'bulletin' | 'incident', id: string | null) => {
    if (id === null) return null
    const [lu] = await lireCibles(db, agent, genre, { ids: [id] })
    return lu?.id ?? null
  }
  return {
    avisId: await siLisible('avis', avisId),
    bulletinId: await siLisible('bulletin', bulletinId),
    incidentId: await siLisible('incident', incidentId),
  }
}
