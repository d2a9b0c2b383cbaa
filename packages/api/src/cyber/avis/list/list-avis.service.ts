import type { Agent } from '@sssi/domain'
import { expositionsLues, type AdresseDesAvis } from '@sssi/domain/cyber'
import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { avis } from '../avis.table.ts'
import { conditionsDesAvis } from './conditions.ts'

/** Une page tient à l’écran sans long défilement, et reste légère. */
const AVIS_PAR_PAGE = 20
/** Au-delà on ne parcourt plus, on affine : compter jusqu’au bout coûterait selon la taille de la base. */
const COMPTE_MAXIMAL = 200

export interface Compte {
  readonly nombre: number
  /** Il y en a davantage ; on n’a pas compté plus loin. */
  readonly auMoins: boolean
}

// Chaque ordre est celui d’un index, ou son exact inverse : la base lit une page et s’arrête.
const ordres: Readonly<Record<AdresseDesAvis['tri'], Record<AdresseDesAvis['ordre'], SQL>>> = {
  date: {
    desc: sql`${avis.modifieLe} desc nulls last, ${avis.id} asc`,
    asc: sql`${avis.modifieLe} asc nulls first, ${avis.id} desc`,
  },
  gravite: {
    desc: sql`${avis.score} desc nulls last, ${avis.modifieLe} desc nulls last, ${avis.id} asc`,
    asc: sql`${avis.score} asc nulls first, ${avis.modifieLe} asc nulls first, ${avis.id} desc`,
  },
}

async function compter(db: Db, conditions: SQL | undefined): Promise<Compte> {
  const { rows } = await db.execute<{ nombre: number }>(sql`
    select count(*)::int as nombre
    from (select 1 from ${avis} where ${conditions ?? sql`true`} limit ${COMPTE_MAXIMAL + 1}) as bornes`)
  const nombre = rows[0]?.nombre ?? 0
  return { nombre: Math.min(nombre, COMPTE_MAXIMAL), auMoins: nombre > COMPTE_MAXIMAL }
}

/** Les premiers avis que ces filtres retiennent, dans cet ordre. */
export async function lireDesAvis(
  db: Db,
  agent: Agent,
  filtres: Omit<AdresseDesAvis, 'page'>,
  limite: number,
  aPartirDe = 0,
) {
  const lignes = await db
    .select({
      id: avis.id,
      source: avis.source,
      emetteur: avis.emetteur,
      reference: avis.reference,
      titre: avis.titre,
      modifieLe: avis.modifieLe,
      score: avis.score,
      gravite: avis.gravite,
      exploitee: avis.exploitee,
      echeance: avis.echeance,
      organismes: avis.organismes,
      decision: avis.decision,
      tlp: avis.tlp,
      version: avis.version,
    })
    .from(avis)
    .where(conditionsDesAvis(agent, filtres))
    .orderBy(ordres[filtres.tri][filtres.ordre])
    .limit(limite)
    .offset(aPartirDe)
  const organismesLus = expositionsLues(agent)
  return lignes.map(({ modifieLe, organismes, ...ligne }) => ({
    ...ligne,
    organismes: organismes.filter((organisme) => organismesLus.includes(organisme)),
    modifieLe: modifieLe.toISOString(),
  }))
}

/** Une page d’avis, et combien les filtres en retiennent. */
export async function listAvis(
  { db, agent }: { db: Db; agent: Agent },
  { page, ...adresse }: AdresseDesAvis,
) {
  const [lignes, compte] = await Promise.all([
    lireDesAvis(db, agent, adresse, AVIS_PAR_PAGE, (page - 1) * AVIS_PAR_PAGE),
    compter(db, conditionsDesAvis(agent, adresse)),
  ])
  /** Ceux dont l’agent apprend ici s’ils sont concernés ; des autres, la liste ne dit rien. */
  const organismesLus = expositionsLues(agent)
  return { lignes, compte, parPage: AVIS_PAR_PAGE, organismesLus }
}
