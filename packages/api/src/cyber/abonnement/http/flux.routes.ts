import { createHash } from 'node:crypto'
import { and, desc, eq, ne } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { enAgent, habilitationsDe } from '../../../core/agent/agent.store.ts'
import { agent } from '../../../core/agent/agent.table.ts'
import { hacher } from '../../../core/auth/jeton.ts'
import type { Db } from '../../../core/db/db.ts'
import { bulletin } from '../../bulletin/bulletin.table.ts'
import { bulletinLisible } from '../../bulletin/lecture/bulletin-lisible.ts'
import { lireEmetteur } from '../../bulletin/lecture/lire-exporte.ts'
import { abonnement } from '../abonnement.table.ts'
import { CHEMIN_DU_FLUX } from '../create/create-abonnement.service.ts'
import { bulletinsEnAtom, type EntreeDeFlux } from './bulletins-en-atom.ts'

interface Dependances {
  readonly db: Db
  readonly urlPublique: string
}

interface Adresse {
  Querystring: { jeton?: string | string[] }
}

const ENTREES_MAX = 50
const LECTURES_PAR_MINUTE = 60

type Lecteur = Parameters<typeof bulletinLisible>[0]

/** Les derniers bulletins publiés que ce lecteur peut lire. RED n’est dans aucun flux : un lecteur de flux garde ce qu’il lit. */
async function entreesPour(db: Db, lecteur: Lecteur): Promise<EntreeDeFlux[]> {
  const lus = await db
    .select()
    .from(bulletin)
    .where(and(bulletinLisible(lecteur), ne(bulletin.etat, 'brouillon'), ne(bulletin.tlp, 'RED')))
    .orderBy(desc(bulletin.modifieLe), desc(bulletin.id))
    .limit(ENTREES_MAX)
  return lus.map(({ id, numero, contenu, tlp, etat, publieLe, modifieLe }) => ({
    id,
    numero: numero ?? '',
    titre: contenu.titre,
    tlp,
    gravite: contenu.gravite,
    retire: etat === 'retire',
    publieLe: publieLe ?? modifieLe,
    modifieLe,
  }))
}

/** Le titulaire d’un secret, avec ses droits du moment ; « revoque » pour un secret qui a valu ; « inconnu » sinon. */
async function titulaireDe(db: Db, jeton: string): Promise<Exclude<Lecteur, null> | 'revoque' | 'inconnu'> {
  const [lu] = await db
    .select({ revoqueLe: abonnement.revoqueLe, agent })
    .from(abonnement)
    .innerJoin(agent, eq(agent.id, abonnement.agentId))
    .where(eq(abonnement.empreinte, hacher(jeton)))
  if (!lu) return 'inconnu'
  if (lu.revoqueLe !== null) return 'revoque'
  return enAgent(lu.agent, await habilitationsDe(db, lu.agent.id))
}

const enTexte = (reponse: FastifyReply, code: number, phrase: string) =>
  reponse.code(code).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(phrase)

/** Répond 304 à qui a déjà ce flux, entier. */
function envoyer(requete: FastifyRequest, reponse: FastifyReply, corps: string, cache: string) {
  const etag = `"${createHash('sha256').update(corps).digest('base64url').slice(0, 27)}"`
  reponse.header('etag', etag).header('cache-control', cache)
  const connus = requete.headers['if-none-match']?.split(',').map((un) => un.trim().replace(/^W\//, '')) ?? []
  if (connus.includes(etag)) return reponse.code(304).send()
  return reponse.type('application/atom+xml; charset=utf-8').send(corps)
}

/** `/flux/cyber/bulletins.atom` : public, les bulletins CLEAR ; avec son secret, ceux que l’agent peut lire à cet instant. */
export function enregistrerFlux(app: FastifyInstance, { db, urlPublique }: Dependances): void {
  const config = { rateLimit: { max: LECTURES_PAR_MINUTE, timeWindow: '1 minute' } }
  app.get<Adresse>(CHEMIN_DU_FLUX, { config }, async (requete, reponse) => {
    const { jeton } = requete.query
    const emetteur = await lireEmetteur(db, urlPublique)
    if (jeton === undefined) {
      const entrees = await entreesPour(db, null)
      return envoyer(
        requete,
        reponse,
        bulletinsEnAtom({ emetteur, entrees, public: true }),
        'public, max-age=300',
      )
    }
    const titulaire = await titulaireDe(db, String(jeton))
    if (titulaire === 'inconnu') return enTexte(reponse, 404, 'Ce flux n’existe pas.')
    if (titulaire === 'revoque')
      return enTexte(reponse, 410, 'Ce flux est fermé. Son titulaire peut en ouvrir un autre sur le portail.')
    const entrees = await entreesPour(db, titulaire)
    return envoyer(
      requete,
      reponse,
      bulletinsEnAtom({ emetteur, entrees, public: false }),
      'private, no-cache',
    )
  })
}
