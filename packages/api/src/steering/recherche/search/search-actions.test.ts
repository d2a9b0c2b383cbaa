import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'

surChaqueBase((base) => {
  describe('la recherche', () => {
    let api: Appelant

    beforeAll(async () => {
      api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
    })

    const premiers = async (q: string, limite = 5) => {
      const { resultats } = await api.steering.recherche.search({ q, limite })
      return resultats.map(({ href }) => href.replace('/pilotage/actions/', ''))
    }

    test.each([
      ['un code', 'A5-022', 'A5-022'],
      ['un code en minuscules, sans tiret', 'a5 022', 'A5-022'],
      ['un mot sans accent', 'accessibilite charte', 'A2-008'],
      ['un début de mot', 'cyber gouv', 'A5-023'],
      ['une faute de frappe', 'referentiel cotisents', 'A1-006'],
      ['un sigle', 'rgcu', 'A1-002'],
      ['les mots vides ignorés', 'mettre en œuvre le versement à la source', 'A1-013'],
    ])('trouve par %s', async (_, q, code) => {
      expect((await premiers(q))[0]).toBe(code)
    })

    test('rend le titre, une description et l’adresse de la fiche', async () => {
      const { resultats } = await api.steering.recherche.search({ q: 'CERT', limite: 1 })
      expect(resultats).toEqual([
        {
          titre: 'A5-022 — Créer un CERT de la Sphère sécurité sociale',
          description: 'Axe 5 · CNAM · Non renseigné',
          href: '/pilotage/actions/A5-022',
          type: 'action',
        },
      ])
    })

    test('trouve ce qui vient d’être publié', async () => {
      expect(await premiers('zygomorphe')).toEqual([])
      await api.steering.action.updateMeteo({
        code: 'A1-001',
        version: 0,
        meteo: 'objectifs_securises',
        synthese: 'Une synthèse zygomorphe.',
      })
      expect(await premiers('zygomorphe')).toEqual(['A1-001'])
    })

    test.each(['', '   ', '***', 'le la les'])('« %s » ne donne rien, sans erreur', async (q) => {
      expect(await premiers(q)).toEqual([])
    })
  })
})
