import { can, jourDe, typographier } from '@sssi/domain'
import { TRPCError, type AnyTRPCRouter } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import {
  errorCodes,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Sessions } from '../auth/sessions.ts'
import type { Visiteur } from '../catalogue/catalogue.ts'
import type { AgentConnecte, Context } from '../trpc/context.ts'
import { compositionDOnglet } from './composition-d-onglet.ts'
import { envoyerFichier } from './envoyer-fichier.ts'
import { reponseA } from './erreurs.ts'
import { origineAdmise, phraseOrigineRefusee } from './origine.ts'
import { creerCompressionVive, creerReponsesGardees, lecturesPartagees } from './reponses-gardees.ts'

export interface Dependances extends Omit<Context, 'agent' | 'requeteId' | 'composition'> {
  readonly sessions: Sessions
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
  readonly visiteurDe: (requete: FastifyRequest) => Promise<Visiteur>
  readonly routeur: AnyTRPCRouter
  /** Les procédures qui reçoivent un document entier, par chemin, et la taille de demande qu’il leur faut, en octets. */
  readonly documentsRecus: Readonly<Record<string, number>>
}

const PREFIXE = '/trpc'
const APPELS_PAR_LOT_MAX = 20
const DEMANDE_ORDINAIRE = 1024 * 1024
const PRIVE_A_VERIFIER = 'private, no-cache'

interface AdresseDeProcedure {
  Params: { chemin: string }
}

/** tRPC attend une requête du standard Web ; le corps a déjà été lu, dans la limite de taille du serveur. */
function enRequeteWeb({ method, headers, url, body }: FastifyRequest, urlPublique: string): Request {
  const type = headers['content-type']
  return new Request(new URL(url, urlPublique), {
    method,
    headers: type === undefined ? {} : { 'content-type': type },
    ...(typeof body === 'string' ? { body } : {}),
  })
}

/** Les refus prononcés avant tRPC ont la même forme que les siens : le client n’en connaît qu’une. */
function refusAvantTrpc(erreur: FastifyError, requete: FastifyRequest) {
  const { code, titre, phrases } = reponseA(erreur, undefined)
  const nom =
    code === 413
      ? 'PAYLOAD_TOO_LARGE'
      : code === 415
        ? 'UNSUPPORTED_MEDIA_TYPE'
        : code < 500
          ? 'BAD_REQUEST'
          : 'INTERNAL_SERVER_ERROR'
  return {
    statut: code,
    corps: {
      error: {
        message: typographier([`${titre}.`, ...phrases].join(' ')),
        code: TRPC_ERROR_CODES_BY_KEY[nom],
        data: {
          code: nom,
          httpStatus: code,
          path: null,
          type: null,
          conflit: null,
          champs: null,
          requeteId: requete.id,
        },
      },
    },
  }
}

/** Les procédures : les lectures en GET, les changements en POST, en JSON, depuis le portail seulement. */
export async function enregistrerTrpc(portee: FastifyInstance, dependances: Dependances): Promise<void> {
  const { sessions, urlPublique, agentDe, visiteurDe, routeur, documentsRecus, ...commun } = dependances
  const reponses = creerReponsesGardees()
  const compression = creerCompressionVive()

  portee.removeAllContentTypeParsers()
  portee.addContentTypeParser('application/json', { parseAs: 'string' }, (_, corps, fini) =>
    fini(null, corps),
  )
  portee.setErrorHandler<FastifyError>((erreur, requete, reponse) => {
    const { statut, corps } = refusAvantTrpc(erreur, requete)
    if (statut >= 500) requete.log.error({ err: erreur }, 'erreur inattendue')
    return reponse.code(statut).send(corps)
  })

  // L’onglet compare cette identité à celle de sa page : il sait qu’une nouvelle version l’attend, sans le demander.
  portee.addHook('onRequest', async (requete, reponse) => {
    const visiteur = await visiteurDe(requete)
    const { id } = await commun.catalogue.composer(visiteur)
    commun.onglets.noter(visiteur, compositionDOnglet(requete))
    reponse.header('x-sssi-composition-courante', id)
  })

  async function appeler(requete: FastifyRequest): Promise<Response> {
    return fetchRequestHandler({
      endpoint: PREFIXE,
      router: routeur,
      req: enRequeteWeb(requete, urlPublique),
      maxBatchSize: APPELS_PAR_LOT_MAX,
      async createContext(): Promise<Context> {
        if (!origineAdmise(requete, urlPublique))
          throw new TRPCError({ code: 'FORBIDDEN', message: phraseOrigineRefusee(urlPublique) })
        return {
          ...commun,
          urlPublique,
          agent: await agentDe(requete),
          requeteId: requete.id,
          composition: compositionDOnglet(requete),
        }
      },
    })
  }

  portee.get<AdresseDeProcedure>(`${PREFIXE}/:chemin`, async (requete, reponse) => {
    const permission = lecturesPartagees.get(requete.params.chemin)
    const agent = permission && origineAdmise(requete, urlPublique) ? await agentDe(requete) : null
    const partagee = permission && agent && can(agent, permission, { type: 'plan' })
    const epoque = `${commun.lecture.revision} ${jourDe(commun.horloge.maintenant())}`
    const gardee = partagee ? reponses.lire(epoque, requete.url) : undefined
    if (gardee)
      return envoyerFichier(requete, reponse, compression, { fichier: gardee, cache: PRIVE_A_VERIFIER })

    const rendue = await appeler(requete)
    const corps = await rendue.text()
    if (partagee && rendue.status === 200) {
      const fichier = reponses.garder(epoque, requete.url, corps)
      return envoyerFichier(requete, reponse, compression, { fichier, cache: PRIVE_A_VERIFIER })
    }
    return reponse
      .code(rendue.status)
      .headers(Object.fromEntries(rendue.headers))
      .header('cache-control', 'private, no-store')
      .send(corps)
  })

  const changer = async (requete: FastifyRequest, chemin: string, reponse: FastifyReply) => {
    const rendue = await appeler(requete)
    // Des droits ont pu changer : la prochaine requête de chaque agent relit les siens.
    if (rendue.ok && chemin.includes('administration.')) sessions.oublier()
    return reponse
      .code(rendue.status)
      .headers(Object.fromEntries(rendue.headers))
      .header('cache-control', 'no-store')
      .send(await rendue.text())
  }
  portee.post<AdresseDeProcedure>(`${PREFIXE}/:chemin`, async (requete, reponse) =>
    changer(requete, requete.params.chemin, reponse),
  )
  // Un document entier ne se lit que d’un agent connecté ; d’un autre, pas plus que pour toute demande.
  const refuserLesInconnus = async (requete: FastifyRequest) => {
    const annonce = Number(requete.headers['content-length'] ?? Number.POSITIVE_INFINITY)
    if (annonce > DEMANDE_ORDINAIRE && !(await agentDe(requete)))
      throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE()
  }
  for (const [chemin, bodyLimit] of Object.entries(documentsRecus))
    portee.post(
      `${PREFIXE}/${chemin}`,
      { bodyLimit, onRequest: refuserLesInconnus },
      async (requete, reponse) => changer(requete, chemin, reponse),
    )
}
