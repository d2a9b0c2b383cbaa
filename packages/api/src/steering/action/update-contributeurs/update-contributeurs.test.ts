import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { historique, refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

surChaqueBase((base) => {
  describe('dire qui contribue', () => {
    test('l’alerte nomme l’organisme qui n’a pas désigné son correspondant', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
      await base.portail.inscrire(unAgent().correspondant('A1-001', 'CNAM'))
      await api.steering.action.updateContributeurs({
        code: 'A1-001',
        version: 0,
        contributeurs: ['MSA', 'CNAM'],
      })
      const fiche = await api.steering.action.get({ code: 'A1-001' })
      expect(fiche.suivi).toMatchObject({ contributeurs: ['CNAM', 'MSA'], correspondants: ['CNAM'] })
      expect(fiche.alertes.find(({ code }) => code === 'correspondant_manquant')).toMatchObject({
        etat: 'active',
        motif: 'MSA n’a pas désigné son correspondant.',
      })
      expect(await historique(base.db, 'A1-001')).toMatchObject([
        { type: 'contributeurs_modifies', avant: [], apres: ['CNAM', 'MSA'] },
      ])
    })

    test('la DSS aussi ; sur une lecture périmée, elle voit la liste enregistrée', async () => {
      const dss = await base.portail.inscrireEtAppeler(unAgent().animateurDss())
      const saisie = { code: 'A1-001', version: 0, contributeurs: ['ACOSS'] } as const
      expect(
        await refusDe(dss.steering.action.updateContributeurs({ ...saisie, contributeurs: ['ACOSS'] })),
      ).toMatchObject({ conflit: { courant: { contributeurs: ['CNAM', 'MSA'], version: 1 } } })
      await expect(
        dss.steering.action.updateContributeurs({ ...saisie, contributeurs: ['ACOSS'], version: 1 }),
      ).resolves.toEqual({ version: 2 })
    })
  })
})
