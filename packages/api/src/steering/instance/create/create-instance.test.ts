import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

surChaqueBase((base) => {
  describe('inscrire une instance', () => {
    test('la DSS inscrit ; la liste va de la plus récente à la plus ancienne', async () => {
      const dss = await base.portail.inscrireEtAppeler(unAgent().animateurDss())
      for (const date of ['2026-03-12', '2026-12-15', '2025-09-10']) {
        await dss.steering.instance.create({ type: 'copil', date })
      }
      const lecteur = await base.portail.inscrireEtAppeler(unAgent().lecteur('CNAF'))
      expect((await lecteur.steering.instance.list()).map(({ date }) => date)).toEqual([
        '2026-12-15',
        '2026-03-12',
        '2025-09-10',
      ])
      const { entrees } = await dss.steering.journal.list({ code: null, avant: null, limite: 1 })
      expect(entrees[0]?.phrase).toBe('DSS a inscrit le Copil du 10\u00a0septembre\u00a02025')
    })

    test('la même instance ne s’inscrit pas deux fois, même au même instant', async () => {
      const dss = await base.portail.inscrireEtAppeler(unAgent().animateurDss())
      const costrat = { type: 'costrat', date: '2026-06-02' } as const
      const issues = await Promise.allSettled([
        dss.steering.instance.create(costrat),
        dss.steering.instance.create(costrat),
      ])
      expect(issues.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await refusDe(dss.steering.instance.create(costrat))).toMatchObject({
        type: 'instance_deja_inscrite',
        message: 'Le Costrat du 2\u00a0juin\u00a02026 est déjà inscrit.',
      })
    })
  })
})
