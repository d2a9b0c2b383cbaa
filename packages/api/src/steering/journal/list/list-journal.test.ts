import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'

surChaqueBase((base) => {
  describe('le journal', () => {
    let api: Appelant

    beforeAll(async () => {
      api = await base.portail.inscrireEtAppeler(
        unAgent().chefDeProjet('A1-001', 'CNAV').chefDeProjet('A1-002', 'CNAV'),
      )
      for (let version = 0; version < 7; version += 1) {
        const code = version < 5 ? 'A1-001' : 'A1-002'
        const meteo = { version: version < 5 ? version : version - 5, meteo: 'objectifs_securises' } as const
        await api.steering.action.updateMeteo({ code, ...meteo, synthese: `Publication ${version}` })
      }
    })

    test('se lit par pages, du plus récent au plus ancien, sans trou ni double', async () => {
      const lues: string[] = []
      let avant: number | null = null
      do {
        const page = await api.steering.journal.list({ code: 'A1-001', avant, limite: 2 })
        lues.push(...page.entrees.map(({ apres }) => (apres as { synthese: string }).synthese))
        avant = page.suivant
      } while (avant !== null)
      expect(lues).toEqual([4, 3, 2, 1, 0].map((i) => `Publication ${i}`))
    })

    test('de tout le plan réunit les actions', async () => {
      const { entrees } = await api.steering.journal.list({ code: null, avant: null, limite: 100 })
      expect(new Set(entrees.map(({ code }) => code))).toEqual(new Set(['A1-001', 'A1-002']))
    })

    test('raconte chaque changement en une phrase, avec qui, quand et les deux valeurs', async () => {
      const { entrees } = await api.steering.journal.list({ code: 'A1-002', avant: null, limite: 2 })
      expect(entrees.at(-1)).toMatchObject({
        le: '2026-11-22T10:00:00.000Z',
        par: { libelle: 'Chef de projet CNAV', organisme: 'CNAV' },
        phrase: 'CNAV a publié la météo\u00a0: non renseignée → objectifs sécurisés',
        avant: { meteo: 'non_renseignee', synthese: '' },
        demonstration: false,
      })
    })

    test('d’une action inconnue n’existe pas', async () => {
      expect(
        await refusDe(api.steering.journal.list({ code: 'A1-099', avant: null, limite: 2 })),
      ).toMatchObject({ code: 'NOT_FOUND' })
    })
  })
})
