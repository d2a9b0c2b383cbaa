import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { updateCanari } from '../../deploiement/canari/update/update-canari.service.ts'
import { ouvrirBanc } from '../../deploiement/testing/banc.ts'
import { publierCyber } from '../../deploiement/testing/portails-de-test.ts'
import { pinVersion } from '../../deploiement/version/pin/pin-version.service.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../http/testing/serveur-de-test.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  let serveur: ServeurDeTest

  beforeAll(async () => {
    serveur = await ouvrirServeurDeTest(base.base)
    await publierCyber(serveur, base, '2.0.0')
    await publierCyber(serveur, base, '3.0.0')
  })
  afterAll(() => serveur.fermer())

  const ctx = () => ({ ...banc.ctx(), catalogue: serveur.catalogue, horloge: serveur.horloge })
  const lire = async () => {
    const reponse = await serveur.app.inject({ url: '/sections/discovery.json' })
    expect(reponse.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(reponse.headers['access-control-allow-origin']).toBe('*')
    return reponse.json()
  }

  describe('la découverte publique', () => {
    test('donne de chaque section en service l’entrée, la version et l’intégrité', async () => {
      const { schema, microFrontends } = await lire()
      expect(schema).toContain('v1-pre')
      expect(Object.keys(microFrontends)).toEqual(['sssi/cyber'])
      expect(microFrontends['sssi/cyber']).toEqual([
        {
          url: expect.stringMatching(
            /^http:\/\/localhost:4000\/sections\/cyber\/0\.0\.0-local-[0-9a-f]{8}\/remoteEntry\.js$/,
          ),
          metadata: {
            version: expect.stringMatching(/^0\.0\.0-local-/),
            integrity: expect.stringMatching(/^sha384-[A-Za-z0-9+/]{64}$/),
          },
          deployment: { traffic: 100, default: true },
          extras: expect.objectContaining({ contract: 1, prefix: '/cyber' }),
        },
      ])
    })

    test('partage le trafic entre la version active et le canari, et tait les autres', async () => {
      await updateCanari(ctx(), { section: 'cyber', version: '2.0.0', part: 25, revision: null })
      const { microFrontends } = await lire()
      const versions = microFrontends['sssi/cyber'] as {
        metadata: { version: string }
        deployment: { traffic: number; default: boolean }
      }[]
      expect(versions.map(({ deployment }) => deployment)).toEqual([
        { traffic: 75, default: true },
        { traffic: 25, default: false },
      ])
      expect(JSON.stringify(versions)).not.toContain('3.0.0')
    })

    test('ne donne qu’une version de ce qui est épinglé', async () => {
      const jusquA = new Date('2026-11-25T10:00:00.000Z')
      const demande = { section: 'cyber', version: '3.0.0', motif: 'Essai', jusquA, revision: null }
      await pinVersion(ctx(), demande)
      const { microFrontends } = await lire()
      expect(microFrontends['sssi/cyber']).toMatchObject([
        { metadata: { version: '3.0.0' }, deployment: { traffic: 100, default: true } },
      ])
    })
  })
})
