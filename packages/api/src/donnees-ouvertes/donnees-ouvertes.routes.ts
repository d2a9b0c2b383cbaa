import type { FastifyInstance } from 'fastify'
import type { Compression } from '../core/artefacts/compression.ts'
import { creerFichier } from '../core/artefacts/fichier.ts'
import { envoyerFichier } from '../core/http/envoyer-fichier.ts'
import { planEnCsv, planEnJson } from './plan-ouvert.ts'

/** Les données ouvertes : le plan publié, lisible depuis n’importe quel site. Rien du suivi n’est public. */
export function enregistrerDonneesOuvertes(app: FastifyInstance, compression: Compression): void {
  const publications = [
    { chemin: '/donnees-ouvertes/plan.json', fichier: creerFichier('plan.json', Buffer.from(planEnJson())) },
    {
      chemin: '/donnees-ouvertes/plan.csv',
      fichier: {
        ...creerFichier('plan.csv', Buffer.from(planEnCsv())),
        type: 'text/csv; charset=utf-8',
        compressible: true,
      },
    },
  ]
  for (const { chemin, fichier } of publications) {
    app.get(chemin, (requete, reponse) => {
      reponse
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
      return envoyerFichier(requete, reponse, compression, { fichier, cache: 'public, max-age=3600' })
    })
  }
}
