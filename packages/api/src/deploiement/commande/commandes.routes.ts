import type { FastifyInstance } from 'fastify'
import { executerCommande, type ContexteDExecution } from './executer-commande.ts'
import { brancherErreurs, repondreRefus } from '../refus-http.ts'
import { refusDuCasDUsage } from './refus-de-commande.ts'
import { verifierCommande } from './verifier-commande.ts'

const COMMANDES_PAR_MINUTE = 120
const TAILLE_MAX = 20_000

export interface DependancesDesCommandes extends ContexteDExecution {
  readonly urlPublique: string
}

/** `POST /deploiement/commandes` : une équipe décide de sa section sans ouvrir de session, par une commande qu’elle signe. */
export async function enregistrerCommandes(
  portee: FastifyInstance,
  dependances: DependancesDesCommandes,
): Promise<void> {
  brancherErreurs(portee, { 429: 'Trop de commandes en peu de temps. Patientez une minute.' })

  portee.post(
    '/deploiement/commandes',
    {
      bodyLimit: TAILLE_MAX,
      config: { rateLimit: { max: COMMANDES_PAR_MINUTE, timeWindow: 60_000 } },
    },
    async (requete, reponse) => {
      reponse.header('cache-control', 'no-store')
      const verifiee = await verifierCommande(dependances, requete.body)
      if (!verifiee.ok) {
        requete.log.warn({ code: verifiee.refus.code }, 'commande refusée')
        return repondreRefus(reponse, verifiee.refus)
      }
      const resultat = await executerCommande(dependances, verifiee.cle, verifiee.commande)
      return resultat.ok
        ? reponse.send({ resultat: resultat.value })
        : repondreRefus(reponse, refusDuCasDUsage(resultat.error))
    },
  )
}
