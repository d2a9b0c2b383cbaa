import { referentielSchema } from '@sssi/domain/cyber'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'

/** Le schéma du format des référentiels, pour qui prépare un fichier à importer. Public : il ne dit rien de personne. */
export function enregistrerSchemaDeReferentiel(app: FastifyInstance): void {
  const schema = JSON.stringify(z.toJSONSchema(referentielSchema), null, 2)
  app.get('/donnees-ouvertes/referentiel-cyber.schema.json', async (_, reponse) =>
    reponse
      .headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=3600',
      })
      .type('application/schema+json')
      .send(schema),
  )
}
