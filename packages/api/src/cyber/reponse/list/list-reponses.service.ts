import { jourDe, organismeCodes, type OrganismeCode } from '@sssi/domain'
import { and, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { dansCetOrdre } from '../../../core/lecture/documents/dans-cet-ordre.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { bulletin } from '../../bulletin/bulletin.table.ts'
import { bulletinLisible, ecritDesBulletins } from '../../bulletin/lecture/bulletin-lisible.ts'
import { lireLesBulletins } from '../../bulletin/list/bulletins-en-memoire.ts'
import { bulletinsLisibles, reponsesConnuesDe } from '../../bulletin/list/retenir-des-bulletins.ts'
import { reponseDeBulletin } from '../reponse.table.ts'
import type { ListReponsesInput } from './list-reponses.input.ts'

const colonnes = {
  id: bulletin.id,
  numero: bulletin.numero,
  titre: sql<string>`${bulletin.contenu}->>'titre'`,
  tlp: bulletin.tlp,
  revision: bulletin.revision,
  publieLe: bulletin.publieLe,
  reponseAttendueLe: bulletin.reponseAttendueLe,
  destinataires: bulletin.destinataires,
  sansReponse: bulletin.sansReponse,
} as const

/**
 * Qui a répondu à quoi : les bulletins publiés, et la réponse de chaque organisme. Le CERT voit tous les organismes ; un
 * responsable de la sécurité, les siens.
 */
export async function listReponses(
  { db, agent, horloge }: ContexteAgent,
  { manquantes, taille }: ListReponsesInput,
) {
  const vus = (codes: readonly OrganismeCode[]) => reponsesConnuesDe(agent, codes)
  const table = await lireLesBulletins(db)
  const attendus = vus(organismeCodes)
  const retenus = table.dansTous([
    ...bulletinsLisibles(table, agent),
    table.ayant('etat', ['publie']),
    ...(ecritDesBulletins(agent) ? [] : [table.ayant('organisme', attendus)]),
    ...(manquantes ? [table.ayant('sansReponse', attendus)] : []),
  ])
  const ids = table.enOrdre(retenus, { tri: 'date', ordre: 'desc', limite: taille })
  const lus = dansCetOrdre(
    ids,
    await db
      .select(colonnes)
      .from(bulletin)
      .where(and(inArray(bulletin.id, ids), bulletinLisible(agent))),
  )
  const reponses = await reponsesDe(
    db,
    lus.map(({ id }) => id),
  )
  const aujourdhui = jourDe(horloge.maintenant())
  return lus.map(({ destinataires, sansReponse, publieLe, ...ligne }) => ({
    ...ligne,
    publieLe: publieLe?.toISOString() ?? null,
    destinataires: vus(destinataires),
    sansReponse: vus(sansReponse),
    enRetard: ligne.reponseAttendueLe !== null && ligne.reponseAttendueLe < aujourdhui,
    reponses: reponses.filter(
      ({ bulletinId, organisme }) => bulletinId === ligne.id && vus([organisme]).length > 0,
    ),
  }))
}

async function reponsesDe(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .select({
      bulletinId: reponseDeBulletin.bulletinId,
      organisme: reponseDeBulletin.organisme,
      etat: reponseDeBulletin.etat,
      revision: reponseDeBulletin.revision,
      constateLe: reponseDeBulletin.constateLe,
      correctionPrevueLe: reponseDeBulletin.correctionPrevueLe,
    })
    .from(reponseDeBulletin)
    .where(inArray(reponseDeBulletin.bulletinId, [...ids]))
}
