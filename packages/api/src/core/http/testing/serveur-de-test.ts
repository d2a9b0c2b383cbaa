import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { DestinationStream } from 'pino'
import { horlogeFixe, type HorlogeDeTest } from '../../../testing/horloge.ts'
import { ouvrirCatalogue } from '../../../deploiement/installation/ouvrir-catalogue.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Base } from '../../db/base.ts'
import { ouvrirDepot } from '../../depot/ouvrir-depot.ts'
import { creerLecture } from '../../lecture/creer-lecture.ts'
import type { LectureDuPlan } from '../../lecture/lecture.ts'
import type { Config } from '../config.ts'
import { createServer } from '../../../creer-serveur.ts'
import { creerTrace } from '../trace.ts'
import { ecrireArtefacts, type ArtefactsDeTest } from './artefacts-de-test.ts'

export interface ServeurDeTest {
  readonly app: FastifyInstance
  readonly config: Config
  readonly horloge: HorlogeDeTest
  readonly lecture: LectureDuPlan
  readonly catalogue: Catalogue
  readonly artefacts: ArtefactsDeTest
  /** Là où le serveur écoute vraiment, derrière son adresse publique. */
  readonly adresse: string
  readonly fermer: () => Promise<void>
}

/** Le portail entier sur une base de test, à l’écoute d’un port libre de cette machine. */
export async function ouvrirServeurDeTest(
  base: Base,
  reglages: Partial<Config> = {},
  traces?: DestinationStream,
): Promise<ServeurDeTest> {
  const artefacts = await ecrireArtefacts()
  const config: Config = {
    production: false,
    port: 0,
    hote: '127.0.0.1',
    urlPublique: 'http://localhost:4000',
    databaseUrl: null,
    dossierDonnees: artefacts.dossier,
    depotS3: null,
    courriel: { smtpUrl: null, expediteur: 'portail@exemple.invalid' },
    originesDeVeille: [],
    dossierSections: artefacts.dossierSections,
    dossierShell: artefacts.dossierShell,
    proconnect: null,
    proxyDeConfiance: false,
    niveauDeTrace: 'silent',
    connexionsParMinute: 1000,
    quotaParOrganisme: 2048 * 1024 * 1024,
    premierAnimateur: null,
    demonstration: false,
    ...reglages,
  }
  const horloge = horlogeFixe('2026-11-22')
  const journal = creerTrace(config.niveauDeTrace, traces)
  const lecture = await creerLecture({ base, horloge, journal })
  const depot = await ouvrirDepot(config)
  const catalogue = await ouvrirCatalogue({ base, depot, horloge, journal }, config)
  const app = await createServer({
    config,
    base,
    horloge,
    nouvelId: randomUUID,
    journal,
    lecture,
    catalogue,
    depot,
  })
  const adresse = await app.listen({ port: config.port, host: config.hote })
  return {
    app,
    config,
    horloge,
    lecture,
    catalogue,
    artefacts,
    adresse,
    async fermer() {
      await app.close()
      await catalogue.fermer()
      await lecture.fermer()
    },
  }
}
