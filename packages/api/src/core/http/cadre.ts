import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import type { Logger } from 'pino'
import { compositionDOnglet } from './composition-d-onglet.ts'
import type { Config } from './config.ts'
import { enregistrerErreurs } from './erreurs.ts'
import { adresseLocale } from './hote-local.ts'
import { enTetesDeSecurite } from './security-headers.ts'

const UN_MEGAOCTET = 1024 * 1024
const TRENTE_SECONDES_MS = 30_000

/** Le serveur sans ses routes : ses limites, ses en-têtes, ses traces et ses réponses d’erreur. */
export async function creerCadre(
  config: Config,
  habillage: string,
  journal: Logger,
): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: journal as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requeteId' }),
    genReqId: () => randomUUID(),
    bodyLimit: UN_MEGAOCTET,
    // Une requête envoyée au compte-gouttes ne retient pas une connexion.
    requestTimeout: TRENTE_SECONDES_MS,
    // Un lot de procédures les nomme toutes dans l’adresse.
    routerOptions: { maxParamLength: 1000 },
    // Un seul proxy est cru : ce que le client écrit lui-même dans `X-Forwarded-For` ne change pas son adresse.
    trustProxy: config.proxyDeConfiance && ((_, saut) => saut === 0),
    // Une adresse mal codée est une adresse inconnue, pas une erreur du serveur.
    frameworkErrors: (_, __, reponse) => {
      void (reponse as FastifyReply).code(400).type('text/plain; charset=utf-8').send('Adresse mal formée.')
    },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })

  const enTetes = enTetesDeSecurite(config.urlPublique)
  app.addHook('onRequest', (requete, reponse, suite) => {
    reponse.headers(enTetes).header('x-request-id', requete.id)
    const ailleurs = requete.headers.accept?.includes('text/html')
      ? adresseLocale(requete, config.urlPublique)
      : null
    if (ailleurs === null || requete.method !== 'GET') suite()
    else void reponse.redirect(ailleurs, 307)
  })
  app.addHook('onResponse', (requete, reponse, suite) => {
    const composition = compositionDOnglet(requete)
    requete.log.info({
      methode: requete.method,
      route: requete.routeOptions.url ?? '',
      statut: reponse.statusCode,
      ms: Math.round(reponse.elapsedTime * 10) / 10,
      ...(composition !== null && { composition }),
    })
    suite()
  })
  enregistrerErreurs(app, habillage)

  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  return app
}
