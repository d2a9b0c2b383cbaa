import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { versionsRetenuesSchema } from '../../../core/compatibilite/versions-retenues.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { updateCanari } from '../../canari/update/update-canari.service.ts'
import { ouvrirBanc } from '../../testing/banc.ts'
import { activateVersion } from '../activate/activate-version.service.ts'
import { enregistrerRetenues } from './retenues.routes.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  const api = { 'portail.plan.list': { prend: { type: 'null' }, donne: { type: 'object' } } }

  /** Ce que le portail retient de cette section. */
  async function retenues(section: string) {
    const app = Fastify()
    enregistrerRetenues(app, { catalogue: banc.ctx().catalogue })
    const { body, headers } = await app.inject('/deploiement/versions-retenues.json')
    await app.close()
    expect(headers['cache-control']).toBe('no-store')
    return versionsRetenuesSchema.parse(JSON.parse(body)).filter((retenue) => retenue.section === section)
  }

  describe('ce que l’API doit continuer de servir', () => {
    test('est la version active, celle d’avant et le canari, avec ce qu’ils demandent', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0', '1.3.0'], { reste: { api } })
      await activateVersion(banc.ctx(), { section, version: '1.1.0', revision: null })
      await updateCanari(banc.ctx(), { section, version: '1.2.0', part: 5, revision: null })
      expect(await retenues(section)).toEqual([
        { section, version: '1.0.0', api },
        { section, version: '1.1.0', api },
        { section, version: '1.2.0', api },
      ])
    })

    test('n’est rien d’une section dont aucune version n’a été activée', async () => {
      expect(await retenues(await banc.neuve([]))).toEqual([])
    })
  })
})
