import type { Agent } from '@sssi/domain'
import { expositionsLues, type AdresseDesAvis } from '@sssi/domain/cyber'
import { and, inArray } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { combien } from '../../../core/lecture/documents/table-de-documents.ts'
import { dansCetOrdre } from '../../../core/lecture/documents/dans-cet-ordre.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { avis } from '../avis.table.ts'
import { debutsCherches } from '../mots-de-recherche.ts'
import { lireLesAvis } from './avis-en-memoire.ts'
import { retenirDesAvis } from './retenir-des-avis.ts'

/** Une page tient à l’écran sans long défilement, et reste légère. */
const AVIS_PAR_PAGE = 20
/** Au-delà on ne parcourt plus, on affine. */
const COMPTE_MAXIMAL = 200

export interface Compte {
  readonly nombre: number
  /** Il y en a davantage que l’on ne peut en parcourir. */
  readonly auMoins: boolean
}

/** Les lignes de ces avis, dans cet ordre. La base rejuge le TLP : aucune ligne ne se lit sur la foi de la mémoire. */
async function lireDesLignes(db: Db, agent: Agent, ids: readonly string[]) {
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
    .where(and(inArray(avis.id, [...ids]), lisible(avis, agent)))
  const organismesLus = expositionsLues(agent)
  return dansCetOrdre(ids, lignes).map(({ modifieLe, organismes, ...ligne }) => ({
    ...ligne,
    organismes: organismes.filter((organisme) => organismesLus.includes(organisme)),
    modifieLe: modifieLe.toISOString(),
  }))
}

/** Les premiers avis que ces filtres retiennent, dans cet ordre, et combien ils en retiennent. */
export async function lireDesAvis(
  db: Db,
  agent: Agent,
  { tri, ordre, ...filtre }: Omit<AdresseDesAvis, 'page'>,
  limite: number,
  aPartirDe = 0,
) {
  const debuts = await debutsCherches(db, filtre.q)
  const table = await lireLesAvis(db)
  const retenus = retenirDesAvis(table, agent, filtre, debuts)
  const ids = table.enOrdre(retenus, { tri, ordre, aPartirDe, limite })
  return { lignes: await lireDesLignes(db, agent, ids), nombre: combien(retenus) }
}

/** Une page d’avis, et combien les filtres en retiennent. */
export async function listAvis(
  { db, agent }: { db: Db; agent: Agent },
  { page, ...adresse }: AdresseDesAvis,
) {
  const { lignes, nombre } = await lireDesAvis(db, agent, adresse, AVIS_PAR_PAGE, (page - 1) * AVIS_PAR_PAGE)
  const compte: Compte = { nombre: Math.min(nombre, COMPTE_MAXIMAL), auMoins: nombre > COMPTE_MAXIMAL }
  /** Ceux dont l’agent apprend ici s’ils sont concernés ; des autres, la liste ne dit rien. */
  const organismesLus = expositionsLues(agent)
  return { lignes, compte, parPage: AVIS_PAR_PAGE, organismesLus }
}
