import { can, formatDateCourte, jourDe, type Agent } from '@sssi/domain'
import { adresseDesAvisParDefaut, libelleDecisionDAvis } from '@sssi/domain/cyber'
import type { Db } from '../../core/db/db.ts'
import type { ResultatDeRecherche } from '../recherche/recherches.ts'
import { lireDesAvis } from './list/list-avis.service.ts'

/** Les avis que ces mots désignent, pour la recherche du portail : ceux que l’agent peut lire, s’il suit la veille. */
export async function chercherDesAvis(
  db: Db,
  agent: Agent,
  q: string,
  limite: number,
): Promise<ResultatDeRecherche[]> {
  if (!can(agent, 'cyber.lire', { type: 'plan' })) return []
  const { lignes } = await lireDesAvis(db, agent, { ...adresseDesAvisParDefaut, decision: [], q }, limite)
  return lignes.map(({ id, reference, titre, emetteur, modifieLe, decision }) => ({
    titre: `${reference} — ${titre}`,
    description: `Avis ${emetteur} du ${formatDateCourte(jourDe(modifieLe))} · ${libelleDecisionDAvis(decision)}`,
    href: `/cyber/veille/avis/${id}`,
  }))
}
