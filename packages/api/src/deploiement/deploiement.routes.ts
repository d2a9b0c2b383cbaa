import type { FastifyInstance } from 'fastify'
import { enregistrerApercu, type Dependances as DependancesDApercu } from './apercu/apercu.routes.ts'
import { enregistrerCommandes, type DependancesDesCommandes } from './commande/commandes.routes.ts'
import { enregistrerPublication } from './publication/publication.routes.ts'
import type { DependancesDePublication } from './publication/publier.service.ts'
import { enregistrerRetenues } from './version/retenues/retenues.routes.ts'

type Dependances = DependancesDApercu &
  DependancesDesCommandes &
  Omit<DependancesDePublication, 'pagesDuPortail'>

/** Ce que les équipes demandent au portail hors de ses pages : publier, commander, montrer un aperçu. */
export async function enregistrerDeploiements(app: FastifyInstance, dependances: Dependances): Promise<void> {
  const { catalogue } = dependances
  enregistrerApercu(app, dependances)
  enregistrerRetenues(app, dependances)
  await app.register(async (portee) =>
    enregistrerPublication(portee, { ...dependances, pagesDuPortail: () => catalogue.shell.pages }),
  )
  await app.register(async (portee) => enregistrerCommandes(portee, dependances))
}
