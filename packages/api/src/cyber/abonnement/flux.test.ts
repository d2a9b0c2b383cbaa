import { unAgent } from '@sssi/domain/testing'
import Fastify from 'fastify'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { publier, unContenu, uneDiffusion } from '../bulletin/testing/un-bulletin.ts'
import { abonnement } from './abonnement.table.ts'
import { enregistrerFlux } from './http/flux.routes.ts'

surChaqueBase((base) => {
  describe('le flux d’un agent', () => {
    const ouvrir = () => {
      const app = Fastify()
      enregistrerFlux(app, { db: base.db, urlPublique: 'https://portail.invalid' })
      return app
    }

    test('suit ses droits du moment, se relit sans se retransmettre, et se ferme', async () => {
      const app = ouvrir()
      const cert = await base.portail.inscrireEtAppeler({ ...unAgent().analysteCert(), id: randomUUID() })
      const cnav = await base.portail.inscrireEtAppeler({ ...unAgent().rssi('CNAV'), id: randomUUID() })
      await publier(cert, unContenu({ titre: 'Pour la CNAV' }), uneDiffusion({ destinataires: ['CNAV'] }))
      await publier(cert, unContenu({ titre: 'Pour la MSA' }), uneDiffusion({ destinataires: ['MSA'] }))
      await publier(cert, unContenu({ titre: 'À tous <b>' }), uneDiffusion({ tlp: 'CLEAR' }))

      const { chemin } = await cnav.cyber.abonnement.create()
      const gardes = await base.db.select().from(abonnement)
      expect(JSON.stringify(gardes)).not.toContain(chemin.split('=')[1])

      const lu = await app.inject(chemin)
      expect(lu.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
      expect(lu.body).toContain('Pour la CNAV')
      expect(lu.body).not.toContain('Pour la MSA')
      expect(lu.body).toContain('À tous &lt;b&gt;')
      const etag = String(lu.headers.etag)
      expect((await app.inject({ url: chemin, headers: { 'if-none-match': etag } })).statusCode).toBe(304)

      const publicLu = await app.inject('/flux/cyber/bulletins.atom')
      expect(publicLu.body).toContain('À tous')
      expect(publicLu.body).not.toContain('Pour la CNAV')

      const autre = await cnav.cyber.abonnement.create()
      expect((await app.inject(chemin)).statusCode).toBe(410)
      await cnav.cyber.abonnement.withdraw()
      expect((await app.inject(autre.chemin)).statusCode).toBe(410)
      expect((await app.inject('/flux/cyber/bulletins.atom?jeton=invente')).statusCode).toBe(404)
      expect(await cnav.cyber.abonnement.get()).toEqual({ creeLe: null })
      await app.close()
    })
  })
})
