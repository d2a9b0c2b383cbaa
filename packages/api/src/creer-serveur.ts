import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { creerCompression } from './core/artefacts/compression.ts'
import { prechauffer } from './core/artefacts/prechauffer.ts'
import { enregistrerAuth } from './core/auth/auth.routes.ts'
import { preparerFournisseur } from './core/auth/preparer-fournisseur.ts'
import { creerSessions } from './core/auth/sessions.ts'
import type { Catalogue } from './core/catalogue/catalogue.ts'
import { fichiersServis } from './core/catalogue/fichiers-servis.ts'
import { creerOnglets } from './core/catalogue/onglets.ts'
import { enregistrerCourriels } from './core/courriel/courriels.routes.ts'
import type { Base } from './core/db/base.ts'
import type { Depot } from './core/depot/depot.ts'
import { enregistrerDirect } from './core/direct/direct.routes.ts'
import { ouvrirDirect } from './core/direct/ouvrir-direct.ts'
import { enregistrerArtefacts } from './core/http/artefacts.routes.ts'
import { creerCadre } from './core/http/cadre.ts'
import type { Config } from './core/http/config.ts'
import { enregistrerTrpc } from './core/http/trpc.routes.ts'
import { reconnaitreVisiteurs } from './core/http/visiteur.ts'
import type { LectureDuPlan } from './core/lecture/lecture.ts'
import type { Horloge } from './core/trpc/context.ts'
import { TAILLE_D_UN_DOCUMENT } from './cyber/avis/import/import-avis.input.ts'
import { enregistrerCyber } from './cyber/cyber.routes.ts'
import { adopterClesDeDemonstration } from './deploiement/cle/demonstration/adopter-cle.ts'
import { enregistrerDeploiements } from './deploiement/deploiement.routes.ts'
import { enregistrerDonneesOuvertes } from './donnees-ouvertes/donnees-ouvertes.routes.ts'
import { appRouter } from './router.ts'
import { enregistrerExports } from './steering/export/exports.routes.ts'

export interface DependancesServeur {
  readonly config: Config
  readonly base: Base
  readonly horloge: Horloge
  readonly nouvelId: () => string
  readonly journal: Logger
  readonly lecture: LectureDuPlan
  readonly catalogue: Catalogue
  readonly depot: Depot
}

/** Assemble le serveur, sans l’ouvrir : l’appelant décide de l’adresse, ou l’essaie sans réseau. */
export async function createServer(dependances: DependancesServeur): Promise<FastifyInstance> {
  const { config, depot, base, ...reste } = dependances
  const { db } = base
  const { horloge, journal, lecture, catalogue } = reste
  const commun = { ...reste, db, onglets: creerOnglets({ catalogue, horloge }) }
  const { urlPublique, connexionsParMinute } = config
  const { habillage } = catalogue.shell
  const compression = creerCompression(join(config.dossierDonnees, 'compression'))
  const sessions = creerSessions({ db, horloge })
  const app = await creerCadre(config, habillage, journal)
  const { jetonDe, agentDe, visiteurDe } = reconnaitreVisiteurs(sessions, urlPublique)

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
      visiteurDe,
      routeur: appRouter,
      // Échappé dans une demande, un document peut y tenir jusqu’au double de sa place.
      documentsRecus: { 'cyber.avis.import': 2 * TAILLE_D_UN_DOCUMENT },
      connexionDeDemonstration: config.proconnect === null,
    }),
  )
  const direct = await ouvrirDirect({ base, horloge, journal, sessions })
  enregistrerDirect(app, { direct, urlPublique, agentDe, jetonDe })
  if (config.proconnect === null) enregistrerCourriels(app, { db, urlPublique, habillage, agentDe })
  enregistrerDonneesOuvertes(app, compression)
  await enregistrerCyber(app, { ...commun, depot, urlPublique, habillage, agentDe })
  enregistrerExports(app, { lecture, horloge, agentDe })
  await enregistrerDeploiements(app, {
    ...commun,
    depot,
    sessions,
    agentDe,
    jetonDe,
    habillage,
    urlPublique,
    quotaParOrganisme: config.quotaParOrganisme,
    adopterCle:
      config.demonstration && config.proconnect === null
        ? adopterClesDeDemonstration({ db, horloge }, config.dossierDonnees)
        : null,
  })
  enregistrerArtefacts(app, { catalogue, compression, horloge, urlPublique, visiteurDe })

  const arret = new AbortController()
  const prechaufferTout = () => void prechauffer(fichiersServis(catalogue), compression, arret.signal)
  app.addHook('onListen', async () => prechaufferTout())
  app.addHook('onClose', async () => arret.abort())
  catalogue.surChangement(() => {
    // Un aperçu a pu s’ouvrir ou se fermer dans un autre processus.
    sessions.oublier()
    if (app.server.listening && !arret.signal.aborted) prechaufferTout()
  })
  return app
}
