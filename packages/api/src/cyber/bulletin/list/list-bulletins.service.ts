import type { Agent, OrganismeCode } from '@sssi/domain'
import { organismesConcernes } from '@sssi/domain/cyber'
import { and, desc, sql, type SQL } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { bulletin } from '../bulletin.table.ts'
import { ecritDesBulletins } from '../lecture/bulletin-lisible.ts'
import { criteres } from './criteres.ts'
import { parFenetre } from './par-fenetre.ts'
import type { ListBulletinsInput } from './list-bulletins.input.ts'

/** Au-delà, on ne compte plus : « 100 bulletins et plus ». Le coût ne dépend pas de ce que le portail garde. */
export const COMPTE_MAX = 100

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

function apresLeRepere(apres: string | null): SQL | undefined {
  const [instant, id] = apres?.split('_') ?? []
  if (instant === undefined || id === undefined) return undefined
  const le = new Date(Number(instant))
  if (Number.isNaN(le.getTime())) return sql`false`
  return sql`(${bulletin.modifieLe}, ${bulletin.id}) < (${le.toISOString()}::timestamptz, ${id})`
}

/** Les réponses qui manquent, telles que ce lecteur peut les connaître. */
const manquantes = (agent: Agent, sansReponse: readonly OrganismeCode[]): OrganismeCode[] => {
  const siens = organismesConcernes(agent)
  return ecritDesBulletins(agent) ? [...sansReponse] : sansReponse.filter((code) => siens.includes(code))
}

/** Les bulletins que l’agent peut lire, le dernier publié d’abord. Ce qu’il n’a pas à connaître n’est ni listé, ni compté. */
export async function listBulletins(
  { db, agent }: ContexteAgent,
  { filtre, apres, taille }: ListBulletinsInput,
) {
  const retenus = criteres(agent, filtre)
  const debut = apresLeRepere(apres)
  const { lues, fenetre, entier } = await parFenetre(db, { apres: debut, assez: taille + 1 }, (dedans) =>
    db
      .select(colonnes)
      .from(bulletin)
      .where(and(retenus, debut, dedans))
      .orderBy(desc(bulletin.modifieLe), desc(bulletin.id))
      .limit(taille + 1),
  )
  const [comptes] = await db.select({ total: sql<number>`count(*)::int` }).from(
    db
      .select({ id: bulletin.id })
      .from(bulletin)
      .where(and(retenus, fenetre))
      .orderBy(desc(bulletin.modifieLe), desc(bulletin.id))
      .limit(COMPTE_MAX + 1)
      .as('comptes'),
  )
  const page = lues.slice(0, taille)
  const dernier = page.at(-1)
  const total = comptes?.total ?? 0
  return {
    lignes: page.map(({ sansReponse, publieLe, modifieLe, ...ligne }) => ({
      ...ligne,
      sansReponse: manquantes(agent, sansReponse),
      publieLe: publieLe?.toISOString() ?? null,
      modifieLe: modifieLe.toISOString(),
    })),
    total: Math.min(total, COMPTE_MAX),
    plusQueCompte: !entier || total > COMPTE_MAX,
    suite: lues.length > taille && dernier ? repere(dernier) : null,
  }
}
