import type { Agent } from '@sssi/domain'
import { formatNombre } from '@sssi/domain'
import { and, eq, gt, sql } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../db/db.ts'
import type { Depot } from '../depot/depot.ts'
import { origineAdmise, phraseOrigineRefusee } from '../http/origine.ts'
import type { AgentConnecte, Horloge } from '../trpc/context.ts'
import { identifiant } from '../trpc/saisie.ts'
import { fichier, type FichierEnregistre } from './fichier.table.ts'
import { garderFichier, lireOctets, oublierLesAbandonnes } from './octets.ts'
import { extensionsAdmises, nomSur, OCTETS_AU_PLUS, OCTETS_PAR_JOUR, typeDe } from './types-admis.ts'

/**
 * Pour chaque genre d’objet, qui peut lire ses fichiers. Un genre absent n’est lu par personne. Qui dit oui inscrit la lecture, si
 * l’objet le demande.
 */
export type LecteursDeFichiers = Readonly<
  Record<string, (db: Db, agent: Agent, objetId: string, horloge: Horloge) => Promise<boolean>>
>

export interface DependancesDesTeleversements {
  readonly db: Db
  readonly depot: Depot
  readonly horloge: Horloge
  readonly nouvelId: () => string
  readonly urlPublique: string
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
  readonly peutEnvoyer: (agent: Agent) => boolean
  readonly lecteurs: LecteursDeFichiers
}

const ENVOIS_PAR_MINUTE = 60
const UN_JOUR_MS = 86_400_000

const refuser = (reponse: FastifyReply, code: number, message: string) =>
  reponse.code(code).header('cache-control', 'no-store').send({ message })

const illisible = 'Ce fichier n’existe pas, ou vous n’y avez pas accès.'
const typeRefuse = `Ce fichier n’est pas d’un type admis (${extensionsAdmises.join(', ')}), ou son contenu n’est pas celui que son nom annonce.`
const tropGros = `Un fichier compte au plus ${formatNombre(OCTETS_AU_PLUS / 1024 / 1024)} Mo.`

const tropParJour = `Vous avez envoyé ${formatNombre(OCTETS_PAR_JOUR / 1024 / 1024)} Mo depuis hier : réessayez demain.`

async function peutLireLeFichier(
  { db, horloge, lecteurs }: DependancesDesTeleversements,
  agent: Agent,
  { objet, objetId, agentId }: FichierEnregistre,
): Promise<boolean> {
  if (objet === null) return agentId === agent.id
  return objetId !== null && Object.hasOwn(lecteurs, objet)
    ? ((await lecteurs[objet]?.(db, agent, objetId, horloge)) ?? false)
    : false
}

/** Ce qu’un agent a envoyé depuis un jour, qu’un objet l’ait pris ou non. */
async function octetsDuJour(db: Db, agentId: string, maintenant: Date): Promise<number> {
  const [lu] = await db
    .select({ octets: sql`coalesce(sum(${fichier.octets}), 0)`.mapWith(Number) })
    .from(fichier)
    .where(
      and(eq(fichier.agentId, agentId), gt(fichier.envoyeLe, new Date(maintenant.getTime() - UN_JOUR_MS))),
    )
  return lu?.octets ?? 0
}

/** Avant de lire le corps : un inconnu ne fait pas garder dix mégaoctets en mémoire. */
async function admettre(
  { agentDe, peutEnvoyer, urlPublique, db, horloge }: DependancesDesTeleversements,
  requete: FastifyRequest,
  reponse: FastifyReply,
) {
  if (!origineAdmise(requete, urlPublique)) return refuser(reponse, 403, phraseOrigineRefusee(urlPublique))
  const agent = await agentDe(requete)
  if (!agent) return refuser(reponse, 401, 'Connectez-vous pour continuer.')
  if (!peutEnvoyer(agent)) return refuser(reponse, 403, 'Vous ne pouvez pas envoyer de fichier.')
  if ((await octetsDuJour(db, agent.id, horloge.maintenant())) >= OCTETS_PAR_JOUR)
    return refuser(reponse, 429, tropParJour)
}

async function recevoir(
  dependances: DependancesDesTeleversements,
  requete: FastifyRequest,
  reponse: FastifyReply,
) {
  const { db, depot, horloge, nouvelId } = dependances
  const agent = await dependances.agentDe(requete)
  if (!agent) return refuser(reponse, 401, 'Connectez-vous pour continuer.')
  const { searchParams } = new URL(requete.url, 'http://portail')
  const nom = nomSur(searchParams.get('nom') ?? '')
  const octets = Buffer.isBuffer(requete.body) ? requete.body : Buffer.alloc(0)
  if (nom === null) return refuser(reponse, 422, 'Le nom de ce fichier n’est pas utilisable : renommez-le.')
  if (octets.length === 0) return refuser(reponse, 422, 'Ce fichier est vide.')
  const type = typeDe(nom, octets)
  if (type === null) return refuser(reponse, 422, typeRefuse)
  const maintenant = horloge.maintenant()
  await oublierLesAbandonnes(db, depot, maintenant)
  const recu = {
    id: nouvelId(),
    nom,
    type,
    agentId: agent.id,
    agentLibelle: agent.libelle,
    agentOrganisme: agent.organisme,
    envoyeLe: maintenant,
  }
  await garderFichier(db, depot, octets, recu)
  return reponse
    .code(201)
    .header('cache-control', 'no-store')
    .send({ id: recu.id, nom, type, octets: octets.length })
}

async function rendre(
  dependances: DependancesDesTeleversements,
  requete: FastifyRequest<{ Params: { id: string } }>,
  reponse: FastifyReply,
) {
  const { db, depot } = dependances
  const agent = await dependances.agentDe(requete)
  const id = identifiant.safeParse(requete.params.id)
  const [lu] = agent && id.success ? await db.select().from(fichier).where(eq(fichier.id, id.data)) : []
  if (!agent || !lu || !(await peutLireLeFichier(dependances, agent, lu)))
    return refuser(reponse, 404, illisible)
  const octets = await lireOctets(depot, lu)
  if (!octets) return refuser(reponse, 404, illisible)
  const ascii = lu.nom.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return reponse
    .headers({
      'cache-control': 'private, no-store',
      // Rien de ce qu’un agent a envoyé ne s’ouvre dans le portail : c’est un fichier que l’on enregistre.
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(lu.nom).replaceAll("'", '%27')}`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    })
    .type(lu.type)
    .send(octets)
}

/** `POST /televersements?nom=…` garde les octets du corps ; `GET /televersements/<id>` les rend à qui peut les lire. */
export async function enregistrerTeleversements(
  portee: FastifyInstance,
  dependances: DependancesDesTeleversements,
): Promise<void> {
  portee.removeAllContentTypeParsers()
  portee.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: OCTETS_AU_PLUS }, (_, corps, fini) =>
    fini(null, corps),
  )
  portee.setErrorHandler((erreur: { readonly statusCode?: number }, requete, reponse) => {
    if (erreur.statusCode === 413) return refuser(reponse, 413, tropGros)
    if (erreur.statusCode === 429)
      return refuser(reponse, 429, 'Trop d’envois en peu de temps. Patientez une minute.')
    requete.log.error({ err: erreur, requeteId: requete.id }, 'Erreur imprévue')
    return refuser(reponse, 500, 'Une panne a empêché de garder ce fichier. Réessayez dans un instant.')
  })
  portee.post(
    '/televersements',
    {
      bodyLimit: OCTETS_AU_PLUS,
      config: { rateLimit: { max: ENVOIS_PAR_MINUTE, timeWindow: 60_000 } },
      onRequest: (requete, reponse) => admettre(dependances, requete, reponse),
    },
    (requete, reponse) => recevoir(dependances, requete, reponse),
  )
  portee.get<{ Params: { id: string } }>('/televersements/:id', (requete, reponse) =>
    rendre(dependances, requete, reponse),
  )
}
