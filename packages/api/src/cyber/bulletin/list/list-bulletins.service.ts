import { and, inArray, sql } from 'drizzle-orm'
import { combien } from '../../../core/lecture/documents/table-de-documents.ts'
import { dansCetOrdre } from '../../../core/lecture/documents/dans-cet-ordre.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { bulletin } from '../bulletin.table.ts'
import { bulletinLisible } from '../lecture/bulletin-lisible.ts'
import { lireLesBulletins, type LigneDeBulletin } from './bulletins-en-memoire.ts'
import { reponsesConnuesDe, retenirDesBulletins } from './retenir-des-bulletins.ts'
import type { ListBulletinsInput } from './list-bulletins.input.ts'

const colonnes = {
  id: bulletin.id,
  numero: bulletin.numero,
  etat: bulletin.etat,
  tlp: bulletin.tlp,
  titre: sql<string>`${bulletin.contenu}->>'titre'`,
  gravite: sql<typeof bulletin.$inferSelect.contenu.gravite>`${bulletin.gravite}`,
  destinataires: bulletin.destinataires,
  sansReponse: bulletin.sansReponse,
  revision: bulletin.revision,
  reponseAttendueLe: bulletin.reponseAttendueLe,
  publieLe: bulletin.publieLe,
  modifieLe: bulletin.modifieLe,
} as const

/** Où reprendre : après ce bulletin, dans l’ordre de la liste. */
const repere = ({ modifieLe, id }: { readonly modifieLe: Date; readonly id: string }) =>
  `${modifieLe.getTime()}_${id}`

function ligneDuRepere(apres: string | null): LigneDeBulletin | null {
  const [instant, id] = apres?.split('_') ?? []
  return instant === undefined || id === undefined ? null : { id, modifieLe: Number(instant) }
}

/** Les bulletins que l’agent peut lire, le dernier publié d’abord. Ce qu’il n’a pas à connaître n’est ni listé, ni compté. */
export async function listBulletins(
  { db, agent }: ContexteAgent,
  { filtre, apres, taille }: ListBulletinsInput,
) {
  const table = await lireLesBulletins(db)
  const retenus = retenirDesBulletins(table, agent, filtre)
  const ids = table.enOrdre(retenus, {
    tri: 'date',
    ordre: 'desc',
    apres: ligneDuRepere(apres),
    // Une de plus : s’il y en a une, il y a une suite.
    limite: taille + 1,
  })
  const page = ids.slice(0, taille)
  // La base rejuge le TLP : aucune ligne ne se lit sur la foi de la mémoire.
  const lues = await db
    .select(colonnes)
    .from(bulletin)
    .where(and(inArray(bulletin.id, page), bulletinLisible(agent)))
  const lignes = dansCetOrdre(page, lues)
  const derniere = lignes.at(-1)
  return {
    lignes: lignes.map(({ sansReponse, publieLe, modifieLe, ...ligne }) => ({
      ...ligne,
      sansReponse: reponsesConnuesDe(agent, sansReponse),
      publieLe: publieLe?.toISOString() ?? null,
      modifieLe: modifieLe.toISOString(),
    })),
    total: combien(retenus),
    plusQueCompte: false,
    suite: ids.length > taille && derniere ? repere(derniere) : null,
  }
}
