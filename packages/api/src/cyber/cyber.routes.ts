import { can } from '@sssi/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Db } from '../core/db/db.ts'
import type { Depot } from '../core/depot/depot.ts'
import { enregistrerTeleversements } from '../core/televersement/televersements.routes.ts'
import type { AgentConnecte, Horloge } from '../core/trpc/context.ts'
import { enregistrerFlux } from './abonnement/http/flux.routes.ts'
import { enregistrerExportDAlerte } from './alerte/export/export-alerte.routes.ts'
import { enregistrerLien } from './alerte/lien/lien.routes.ts'
import { enregistrerBulletinsPublics } from './bulletin/http/bulletins-publics.routes.ts'
import { enregistrerExportsDesBulletins } from './bulletin/http/exports-des-bulletins.routes.ts'
import { enregistrerAnnuaire } from './contact/annuaire.routes.ts'
import { enregistrerExportDIncident } from './incident/export/export-incident.routes.ts'
import { lecteursDeFichiers } from './lecteurs-de-fichiers.ts'
import { enregistrerSchemaDeReferentiel } from './norme/schema-de-referentiel.routes.ts'
import { enregistrerCert } from './reglages/cert.routes.ts'

export interface DependancesDeCyber {
  readonly db: Db
  readonly depot: Depot
  readonly horloge: Horloge
  readonly nouvelId: () => string
  readonly urlPublique: string
  readonly habillage: string
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

/** Ce que la section sert hors de l’API : ses documents publics et ses fichiers. */
export async function enregistrerCyber(app: FastifyInstance, dependances: DependancesDeCyber): Promise<void> {
  enregistrerCert(app, dependances)
  enregistrerAnnuaire(app, dependances)
  enregistrerSchemaDeReferentiel(app)
  enregistrerExportDIncident(app, dependances)
  enregistrerExportDAlerte(app, dependances)
  await app.register(async (portee) => enregistrerLien(portee, dependances))
  await app.register(async (portee) =>
    enregistrerTeleversements(portee, {
      ...dependances,
      peutEnvoyer: (agent) => can(agent, 'cyber.lire', { type: 'plan' }),
      lecteurs: lecteursDeFichiers,
    }),
  )
  enregistrerExportsDesBulletins(app, dependances)
  enregistrerBulletinsPublics(app, dependances)
  enregistrerFlux(app, dependances)
}
