import { adresseParDefaut, filtreVide, plan, type FiltrePlan, type RequetePlan } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'

const { tri, ordre } = adresseParDefaut
const tout: RequetePlan = { filtre: filtreVide, tri, ordre, page: 1, taille: 200 }

surChaqueBase((base) => {
  describe('la liste des actions', () => {
    let api: Appelant

    beforeAll(async () => {
      const { portail } = base
      api = await portail.inscrireEtAppeler(unAgent().lecteur('DSS'))
      const cnav = await portail.inscrireEtAppeler(
        unAgent().chefDeProjet('A1-001', 'CNAV').chefDeProjet('A1-002', 'CNAV'),
      )
      await cnav.steering.action.updateMeteo({
        code: 'A1-001',
        version: 0,
        meteo: 'objectifs_compromis',
        synthese: 'Le décret manque.',
      })
      await cnav.steering.action.updateStatut({
        code: 'A1-001',
        version: 1,
        statut: 'en_cours',
        decisionAbandon: null,
      })
      const dss = await portail.inscrireEtAppeler(unAgent().animateurDss())
      await dss.steering.action.assignChefsDeFile({ code: 'A1-015', version: 0, chefsDeFile: ['CNAV'] })
    })

    const codes = async (filtre: Partial<FiltrePlan>, surcharge: Partial<RequetePlan> = {}) => {
      const { lignes } = await api.steering.action.list({
        ...tout,
        ...surcharge,
        filtre: { ...filtreVide, ...filtre },
      })
      return lignes.map(({ code }) => code)
    }

    test('donne les 103 actions dans l’ordre du texte, par pages', async () => {
      const premiere = await api.steering.action.list({ ...tout, taille: 50 })
      expect(premiere).toMatchObject({ total: 103, totalPlan: 103, page: 1, taille: 50 })
      expect(premiere.lignes.map(({ code }) => code)).toEqual(plan.slice(0, 50).map(({ code }) => code))
      expect(await codes({}, { page: 3, taille: 50 })).toEqual(plan.slice(100).map(({ code }) => code))
      expect(await codes({}, { page: 4, taille: 50 })).toEqual([])
    })

    test('retient ce qui répond à tous les critères, et à l’une des valeurs de chacun', async () => {
      expect(await codes({ meteo: ['objectifs_compromis', 'appuis_necessaires'] })).toEqual(['A1-001'])
      expect(await codes({ meteo: ['objectifs_compromis'], statut: ['non_renseigne'] })).toEqual([])
      expect(await codes({ axe: [5], chefDeFile: ['HFDS'] })).toEqual([
        'A5-023',
        'A5-024',
        'A5-025',
        'A5-027',
      ])
    })

    test('trouve « A définir » par le texte, et par l’organisme que la DSS a désigné', async () => {
      expect(await codes({ chefDeFile: ['A_DEFINIR'] })).toEqual(['A1-015', 'A1-016', 'A1-017'])
      expect(await codes({ chefDeFile: ['CNAV'], axe: [1], q: 'trajectoire de dé' })).toEqual(['A1-015'])
    })

    test.each([
      ['RGCU', ['A1-002']],
      ['deploiement rgcu', ['A1-002']],
      ['décret MANQUE', ['A1-001']],
      ['introuvable', []],
    ])('cherche « %s » sans accents, dans le texte et la synthèse', async (q, attendus) => {
      expect(await codes({ q })).toEqual(attendus)
    })

    test('filtre par horizon : une année, ou un état', async () => {
      expect(await codes({ horizon: ['2022'] })).toEqual(['A5-022'])
      expect(await codes({ horizon: ['illisible'] })).toEqual(['A1-008'])
      expect((await codes({ horizon: ['passe_sans_revision'] })).length).toBe(
        plan.filter(({ horizon }) => ['2022', '2023', '2024', '2025'].includes(horizon)).length,
      )
    })

    test('compte dans chaque critère ce que donnerait chaque autre choix', async () => {
      const { facettes, total } = await api.steering.action.list({
        ...tout,
        filtre: { ...filtreVide, axe: [1], chefDeFile: ['ACOSS'] },
      })
      expect(facettes.axe).toEqual({ 1: total, 2: 0, 3: 0, 4: 0, 5: 5 })
      expect(facettes.chefDeFile['ACOSS']).toBe(total)
      expect(facettes.chefDeFile['A_DEFINIR']).toBe(3)
      expect(facettes.statut['non_renseigne']).toBe(total)
    })

    test('trie, le vide à la fin quel que soit le sens', async () => {
      expect((await codes({}, { tri: 'fraicheur', ordre: 'asc' }))[0]).toBe('A1-001')
      expect((await codes({}, { tri: 'fraicheur', ordre: 'desc' }))[0]).toBe('A1-001')
      expect((await codes({}, { tri: 'horizon', ordre: 'desc' })).at(-1)).toBe('A1-008')
      expect((await codes({}, { tri: 'horizon', ordre: 'asc' })).at(-1)).toBe('A1-008')
      expect((await codes({}, { tri: 'meteo', ordre: 'desc' }))[0]).toBe('A1-001')
      expect((await codes({}, { tri: 'alertes', ordre: 'desc' }))[0]).toBe('A1-016')
      expect((await codes({ axe: [3] }, { tri: 'alertes', ordre: 'asc' })).at(-1)).toBe('A3-017')
    })

    test('montre le passage du temps sans qu’on écrive : la synthèse se périme', async () => {
      const ligne = async () => (await api.steering.action.list(tout)).lignes[0]
      expect(await ligne()).toMatchObject({ code: 'A1-001', fraicheur: 'a_jour' })
      base.portail.horloge.avancerA('2027-06-01')
      expect(await ligne()).toMatchObject({ fraicheur: 'perimee' })
      expect((await ligne())?.alertes.map(({ code }) => code)).toContain('synthese_perimee')
      base.portail.horloge.avancerA('2026-11-22')
    })
  })
})
