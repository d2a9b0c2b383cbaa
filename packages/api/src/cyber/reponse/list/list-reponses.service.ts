import { jourDe, type OrganismeCode } from '@sssi/domain'
import { organismesConcernes } from '@sssi/domain/cyber'
import { and, arrayOverlaps, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { bulletin } from '../../bulletin/bulletin.table.ts'
import { bulletinLisible, ecritDesBulletins } from '../../bulletin/lecture/bulletin-lisible.ts'
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
  const tous = ecritDesBulletins(agent)
  const siens = organismesConcernes(agent)
  const vus = (codes: readonly OrganismeCode[]) =>
    tous ? [...codes] : codes.filter((code) => siens.includes(code))
  const attendus = tous
    ? sql`cardinality(${bulletin.sansReponse}) > 0`
    : arrayOverlaps(bulletin.sansReponse, siens)
  const lus = await db
    .select(colonnes)
    .from(bulletin)
    .where(
      and(
        bulletinLisible(agent),
        eq(bulletin.etat, 'publie'),
        tous ? undefined : arrayOverlaps(bulletin.destinataires, siens),
        manquantes ? attendus : undefined,
      ),
    )
    .orderBy(desc(bulletin.modifieLe), desc(bulletin.id))
    .limit(taille)
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
