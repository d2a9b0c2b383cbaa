import { limitesDePublication } from '@sssi/domain'
import type { FastifyInstance } from 'fastify'
import type { Readable } from 'node:stream'
import { creerPublication, type DependancesDePublication } from './publier.service.ts'
import { brancherErreurs, repondreRefus } from '../refus-http.ts'
import { archiveTropGrosse } from './refus.ts'

const PUBLICATIONS_PAR_MINUTE = 30

/** `POST /deploiement/publications` : une équipe y envoie l’archive signée d’une version de sa section. */
export async function enregistrerPublication(
  portee: FastifyInstance,
  dependances: DependancesDePublication,
): Promise<void> {
  const publier = creerPublication(dependances)

  portee.removeAllContentTypeParsers()
  portee.addContentTypeParser(['application/gzip', 'application/x-gzip'], (_, charge, fini) =>
    fini(null, charge),
  )
  brancherErreurs(portee, {
    415: 'Une publication est une archive tar.gz (application/gzip).',
    429: 'Trop de publications en peu de temps. Patientez une minute.',
  })

  portee.post<{ Body: Readable }>(
    '/deploiement/publications',
    { config: { rateLimit: { max: PUBLICATIONS_PAR_MINUTE, timeWindow: 60_000 } } },
    async (requete, reponse) => {
      reponse.header('cache-control', 'no-store')
      const annoncee = Number(requete.headers['content-length'] ?? 0)
      if (annoncee > limitesDePublication.archive)
        return repondreRefus(reponse.header('connection', 'close'), archiveTropGrosse)
      const issue = await publier(requete.body)
      return issue.ok ? reponse.code(201).send(issue.value) : repondreRefus(reponse, issue.refus)
    },
  )
}
