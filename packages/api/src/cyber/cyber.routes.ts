import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Db } from '../core/db/db.ts'
import type { AgentConnecte, Horloge } from '../core/trpc/context.ts'
import { enregistrerAnnuaire } from './contact/annuaire.routes.ts'
import { enregistrerCert } from './reglages/cert.routes.ts'

export interface DependancesDeCyber {
  readonly db: Db
  readonly horloge: Horloge
  readonly urlPublique: string
  readonly habillage: string
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

/** Ce que la section sert hors de l’API : ses documents publics et ses fichiers. */
export function enregistrerCyber(app: FastifyInstance, dependances: DependancesDeCyber): void {
  enregistrerCert(app, dependances)
  enregistrerAnnuaire(app, dependances)
}
