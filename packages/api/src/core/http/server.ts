import { sql } from 'drizzle-orm'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { enregistrerDonneesOuvertes } from '../../donnees-ouvertes/donnees-ouvertes.routes.ts'
import { enregistrerExports } from '../../steering/export/exports.routes.ts'
import { lireArtefacts } from '../artefacts/artefacts.ts'
import { creerCompression } from '../artefacts/compression.ts'
import { prechauffer } from '../artefacts/prechauffer.ts'
import { enregistrerAuth } from '../auth/auth.routes.ts'
import { cookiesDe, lireCookie } from '../auth/cookies.ts'
import { preparerFournisseur } from '../auth/preparer-fournisseur.ts'
import { creerSessions } from '../auth/sessions.ts'
import type { Db } from '../db/db.ts'
import type { LectureDuPlan } from '../lecture/lecture.ts'
import type { Horloge } from '../trpc/context.ts'
import { enregistrerArtefacts } from './artefacts.routes.ts'
import { creerCadre } from './cadre.ts'
import type { Config } from './config.ts'
import { enregistrerTrpc } from './trpc.routes.ts'

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

/** Assemble le serveur, sans l’ouvrir : l’appelant décide de l’adresse, ou l’essaie sans réseau. */
export async function createServer(dependances: DependancesServeur): Promise<FastifyInstance> {
  const { config, ...commun } = dependances
  const { db, horloge, journal, lecture } = commun
  const { urlPublique, connexionsParMinute } = config
  const artefacts = await lireArtefacts(config, VERSION_API)
  const { habillage } = artefacts.shell
  const compression = creerCompression(join(config.dossierDonnees, 'compression'))
  const sessions = creerSessions({ db, horloge })
  const app = await creerCadre(config, artefacts, journal)

  const { session: nomDuCookie } = cookiesDe(urlPublique)
  const agentDe = async (requete: FastifyRequest) => {
    const jeton = lireCookie(requete.headers.cookie, nomDuCookie)
    return jeton === null ? null : sessions.agentDe(jeton)
  }

  app.get('/health', async (_, reponse) => {
    await db.execute(sql`select 1`)
    return reponse.header('cache-control', 'no-store').send({ etat: 'ok' })
  })
  const fournisseur = await preparerFournisseur(app, config, habillage)
  await app.register(async (portee) =>
    enregistrerAuth(portee, {
      ...commun,
      fournisseur,
      sessions,
      urlPublique,
      habillage,
      connexionsParMinute,
    }),
  )
  await app.register(async (portee) =>
    enregistrerTrpc(portee, {
      ...commun,
      sessions,
      urlPublique,
      agentDe,
      connexionDeDemonstration: config.proconnect === null,
    }),
  )
  enregistrerDonneesOuvertes(app, compression)
  enregistrerExports(app, { lecture, horloge, agentDe })
  enregistrerArtefacts(app, artefacts, compression)

  const arret = new AbortController()
  app.addHook('onListen', async () => void prechauffer(artefacts, compression, arret.signal))
  app.addHook('onClose', async () => arret.abort())
  for (const { id, raison } of artefacts.indisponibles)
    journal.warn({ section: id, raison }, 'section indisponible')
  return app
}
