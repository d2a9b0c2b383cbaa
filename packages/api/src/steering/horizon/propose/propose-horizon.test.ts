import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { historique, refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

const proposition = { code: 'A1-001', annee: 2027, motif: 'Le décret paraît plus tard que prévu.' } as const

surChaqueBase((base) => {
  const chefDeProjet = () =>
    base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV').chefDeProjet('A1-002', 'CNAV'))

  describe('proposer un horizon', () => {
    test('la proposition attend, et l’horizon ne bouge pas', async () => {
      const api = await chefDeProjet()
      await api.steering.horizon.propose(proposition)
      const fiche = await api.steering.action.get({ code: 'A1-001' })
      expect(fiche.horizon).toMatchObject({
        effectif: { annee: 2023, origine: 'legal' },
        etat: 'passe_sans_revision',
      })
      expect(fiche.suivi.revisions).toMatchObject([
        { annee: 2027, etat: 'proposee', proposeePar: 'Chef de projet CNAV' },
      ])
      expect(fiche.alertes.find(({ code }) => code === 'revision_a_decider')?.etat).toBe('active')
      expect(await historique(base.db, 'A1-001')).toMatchObject([
        {
          type: 'horizon_propose',
          objet: { proposeePar: 'CNAV' },
          avant: { annee: 2023 },
          apres: { annee: 2027, motif: proposition.motif },
        },
      ])
    })

    test('une seule proposition à la fois, même si deux partent au même instant', async () => {
      const api = await chefDeProjet()
      expect(await refusDe(api.steering.horizon.propose({ ...proposition, annee: 2028 }))).toMatchObject({
        type: 'proposition_deja_ouverte',
      })
      const ensemble = { ...proposition, code: 'A1-002' } as const
      const issues = await Promise.allSettled([
        api.steering.horizon.propose({ ...ensemble, annee: 2027 }),
        api.steering.horizon.propose({ ...ensemble, annee: 2028 }),
      ])
      expect(issues.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await historique(base.db, 'A1-002')).toHaveLength(1)
    })

    test.each([
      ['une année passée', 'A1-003', 2025, 'annee_passee'],
      ['l’horizon actuel', 'A1-010', 2027, 'horizon_inchange'],
    ] as const)('%s est refusée, à côté du champ', async (_, code, annee, type) => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet(code, 'CNAV'))
      expect(await refusDe(api.steering.horizon.propose({ ...proposition, code, annee }))).toMatchObject({
        type,
        champs: { annee: expect.stringContaining(String(annee)) },
      })
    })

    test('une action abandonnée n’a plus d’horizon à revoir', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-005', 'CNAV'))
      const abandon = {
        code: 'A1-005',
        version: 0,
        statut: 'abandonnee',
        decisionAbandon: 'D-2026-04',
      } as const
      await api.steering.action.updateStatut(abandon)
      expect(await refusDe(api.steering.horizon.propose({ ...proposition, code: 'A1-005' }))).toMatchObject({
        type: 'action_terminee',
      })
    })
  })
})
