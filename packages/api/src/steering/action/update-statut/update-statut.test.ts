import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { historique, refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

surChaqueBase((base) => {
  const chefDeProjet = (code: 'A1-001' | 'A1-002' | 'A1-003') =>
    base.portail.inscrireEtAppeler(unAgent().chefDeProjet(code, 'CNAV'))
  const statut = { code: 'A1-001', version: 0, decisionAbandon: null } as const

  describe('changer le statut', () => {
    test('une action démarre, et le journal garde l’ancien statut', async () => {
      const api = await chefDeProjet('A1-001')
      await expect(api.steering.action.updateStatut({ ...statut, statut: 'en_cours' })).resolves.toEqual({
        version: 1,
      })
      const { suivi, transitions } = await api.steering.action.get({ code: 'A1-001' })
      expect(suivi.statut).toBe('en_cours')
      expect(transitions).toEqual(['non_demarree', 'abandonnee'])
      expect(await historique(base.db, 'A1-001')).toMatchObject([
        { type: 'statut_change', avant: { statut: 'non_renseigne' }, apres: { statut: 'en_cours' } },
      ])
    })

    test('une action ne peut être réalisée sans son bilan', async () => {
      const api = await chefDeProjet('A1-002')
      const realisee = { ...statut, code: 'A1-002', statut: 'realisee' } as const
      expect(await refusDe(api.steering.action.updateStatut(realisee))).toMatchObject({
        code: 'UNPROCESSABLE_CONTENT',
        type: 'transition_refusee',
        message: expect.stringContaining('rubrique 8'),
      })
      const bilan = {
        code: 'A1-002',
        numero: 8,
        version: 0,
        contenu: 'Bilan.',
        nonApplicable: false,
      } as const
      await api.steering.action.updateRubrique({ ...bilan, motifNonApplicable: null })
      await expect(api.steering.action.updateStatut({ ...realisee, version: 1 })).resolves.toEqual({
        version: 2,
      })
    })

    test('un abandon cite sa décision ; reprendre l’action l’efface', async () => {
      const api = await chefDeProjet('A1-003')
      const abandon = { ...statut, code: 'A1-003', statut: 'abandonnee' } as const
      expect(await refusDe(api.steering.action.updateStatut(abandon))).toMatchObject({
        type: 'transition_refusee',
        champs: { decisionAbandon: expect.stringContaining('la décision qui abandonne l’action') },
      })
      const decisionAbandon = 'Copil du 12 mars 2026, décision D-2026-04.'
      await api.steering.action.updateStatut({ ...abandon, decisionAbandon })
      expect((await api.steering.action.get({ code: 'A1-003' })).suivi).toMatchObject({ decisionAbandon })
      await api.steering.action.updateStatut({ ...abandon, version: 1, statut: 'en_cours', decisionAbandon })
      expect((await api.steering.action.get({ code: 'A1-003' })).suivi).toMatchObject({
        decisionAbandon: null,
      })
    })

    test('un saut que la table ne prévoit pas est refusé', async () => {
      const api = await chefDeProjet('A1-001')
      const retour = { ...statut, version: 1, statut: 'non_renseigne' } as const
      expect(await refusDe(api.steering.action.updateStatut(retour))).toMatchObject({
        message: 'Ce changement de statut n’est pas possible depuis le statut actuel.',
      })
    })

    test('une lecture périmée reçoit le statut enregistré', async () => {
      const api = await chefDeProjet('A1-001')
      expect(
        await refusDe(api.steering.action.updateStatut({ ...statut, statut: 'en_cours' })),
      ).toMatchObject({
        code: 'CONFLICT',
        conflit: { courant: { statut: 'en_cours', version: 1 }, par: 'Chef de projet CNAV' },
      })
    })
  })
})
