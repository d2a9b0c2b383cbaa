import { can, libelleOrganisme, type Agent } from '@sssi/domain'
import { libelleStatutIncident } from '@sssi/domain/cyber'
import { and, desc } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import type { ResultatDeRecherche } from '../../recherche/recherches.ts'
import { contientLesMots } from '../mots.ts'
import { incident } from '../tables/incident.table.ts'

/** Les incidents que l’agent peut lire et qui répondent à ces mots, pour la recherche du portail. */
export async function chercherDesIncidents(
  db: Db,
  agent: Agent,
  q: string,
  limite: number,
): Promise<ResultatDeRecherche[]> {
  const mots = contientLesMots(q)
  if (!mots || !can(agent, 'incident.lire', { type: 'plan' })) return []
  const trouves = await db
    .select({
      id: incident.id,
      reference: incident.reference,
      titre: incident.titre,
      statut: incident.statut,
      organisme: incident.organisme,
    })
    .from(incident)
    .where(and(lisible(incident, agent), mots))
    .orderBy(desc(incident.priseDeConnaissanceLe), incident.id)
    .limit(limite)
  return trouves.map(({ id, reference, titre, statut, organisme }) => ({
    titre: `${reference} — ${titre}`,
    description: `Incident ${libelleStatutIncident(statut).toLowerCase()}, ${libelleOrganisme(organisme)}`,
    href: `/cyber/incidents/${id}`,
  }))
}
