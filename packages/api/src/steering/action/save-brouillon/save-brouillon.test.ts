import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { historique } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

const brouillon = { code: 'A1-001', meteo: 'appuis_necessaires', synthese: 'À relire avec la DSI' } as const

surChaqueBase((base) => {
  describe('préparer une synthèse', () => {
    test('le brouillon se retrouve à la prochaine visite, et le dernier enregistrement est le bon', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
      await api.steering.action.saveBrouillon(brouillon)
      base.portail.horloge.avancerA('2026-11-22T10:05:00Z')
      await api.steering.action.saveBrouillon({ ...brouillon, synthese: 'Relu.' })
      expect((await api.steering.action.get({ code: 'A1-001' })).brouillon).toEqual({
        meteo: 'appuis_necessaires',
        synthese: 'Relu.',
        enregistreLe: '2026-11-22T10:05:00.000Z',
      })
    })

    test('personne d’autre ne le voit, et rien n’en paraît au journal ni sur la fiche', async () => {
      const collegue = unAgent().chefDeProjet('A1-001', 'CNAV')
      const api = await base.portail.inscrireEtAppeler({ ...collegue, id: 'collegue' })
      const fiche = await api.steering.action.get({ code: 'A1-001' })
      expect(fiche.brouillon).toBeNull()
      expect(fiche.suivi).toMatchObject({ synthese: '', meteo: 'non_renseignee', version: 0 })
      expect(await historique(base.db, 'A1-001')).toEqual([])
    })
  })
})
