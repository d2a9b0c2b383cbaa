import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import { sql } from 'drizzle-orm'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { constants } from 'node:zlib'
import { enregistrerDonneesOuvertes } from '../../donnees-ouvertes/donnees-ouvertes.routes.ts'
import { enregistrerExports } from '../../steering/export/exports.routes.ts'
import { lireArtefacts } from '../artefacts/artefacts.ts'
import { creerCompression } from '../artefacts/compression.ts'
import { cookiesDe, lireCookie } from '../auth/cookies.ts'
import { enregistrerAuth } from '../auth/auth.routes.ts'
import { preparerFournisseur } from '../auth/preparer-fournisseur.ts'
import { creerSessions } from '../auth/sessions.ts'
import type { Db } from '../db/db.ts'
import { enregistrerArtefacts } from './artefacts.routes.ts'
import type { Config } from './config.ts'
import type { LectureDuPlan } from '../lecture/lecture.ts'
import type { Horloge } from '../trpc/context.ts'
import { enregistrerTrpc } from './trpc.routes.ts'
import { enregistrerErreurs } from './erreurs.ts'
import { enTetesDeSecurite } from './security-headers.ts'

export interface DependancesServeur {
  readonly config: Config
  readonly db: Db
  readonly horloge: Horloge
  readonly nouvelId: () => string
  readonly journal: Logger
  readonly lecture: LectureDuPlan
}

/** Version de l’API, lue par les sections pour savoir ce qu’elles peuvent lui demander. */
const VERSION_API = '1.0.0'
const UN_MEGAOCTET = 1024 * 1024

/** Assemble le serveur, sans l’ouvrir : l’appelant décide de l’adresse, ou l’essaie sans réseau. */
export async function createServer(dependances: DependancesServeur): Promise<FastifyInstance> {
  const { config, db, horloge, nouvelId, journal, lecture } = dependances
  const artefacts = await lireArtefacts(config, VERSION_API)
  const { feuillesDeStyle } = artefacts.shell
  const compression = creerCompression(join(config.dossierDonnees, 'compression'))
  const enTetes = enTetesDeSecurite(config.urlPublique, artefacts.carte)
  const sessions = creerSessions({ db, horloge })

  const app: FastifyInstance = Fastify({
    loggerInstance: journal as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requeteId' }),
    genReqId: () => randomUUID(),
    bodyLimit: UN_MEGAOCTET,
    // Un lot de procédures les nomme toutes dans l’adresse.
    routerOptions: { maxParamLength: 1000 },
    trustProxy: config.proxyDeConfiance,
    // Une adresse mal codée est une adresse inconnue, pas une erreur du serveur.
    frameworkErrors: (_, __, reponse) => {
      void (reponse as FastifyReply).code(400).type('text/plain; charset=utf-8').send('Adresse mal formée.')
    },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })

  app.addHook('onRequest', (requete, reponse, suite) => {
    reponse.headers(enTetes).header('x-request-id', requete.id)
    suite()
  })
  app.addHook('onResponse', (requete, reponse, suite) => {
    requete.log.info({
      methode: requete.method,
      route: requete.routeOptions.url ?? '',
      statut: reponse.statusCode,
      ms: Math.round(reponse.elapsedTime * 10) / 10,
    })
    suite()
  })
  enregistrerErreurs(app, feuillesDeStyle)

  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })

  app.get('/health', async (_, reponse) => {
    await db.execute(sql`select 1`)
    return reponse.header('cache-control', 'no-store').send({ etat: 'ok' })
  })

  const fournisseur = await preparerFournisseur(app, config, feuillesDeStyle)
  await app.register(async (portee) =>
    enregistrerAuth(portee, {
      db,
      horloge,
      nouvelId,
      fournisseur,
      sessions,
      urlPublique: config.urlPublique,
      feuillesDeStyle,
      connexionsParMinute: config.connexionsParMinute,
    }),
  )
  const { session: nomDuCookie } = cookiesDe(config.urlPublique)
  const agentDe = async (requete: FastifyRequest) => {
    const jeton = lireCookie(requete.headers.cookie, nomDuCookie)
    return jeton === null ? null : sessions.agentDe(jeton)
  }
  await app.register(async (portee) =>
    enregistrerTrpc(portee, {
      db,
      horloge,
      nouvelId,
      journal,
      lecture,
      sessions,
      connexionDeDemonstration: config.proconnect === null,
      urlPublique: config.urlPublique,
      agentDe,
    }),
  )
  enregistrerDonneesOuvertes(app, compression)
  enregistrerExports(app, { lecture, horloge, agentDe })
  enregistrerArtefacts(app, artefacts, compression)

  for (const { id, raison } of artefacts.indisponibles)
    journal.warn({ section: id, raison }, 'section indisponible')
  return app
}
