import { adresseParDefaut, filtreVide } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'

surChaqueBase((base) => {
  describe('la vue d’ensemble', () => {
    let api: Appelant

    beforeAll(async () => {
      const { portail } = base
      portail.horloge.avancerA('2026-03-12')
      api = await portail.inscrireEtAppeler(unAgent().animateurDss())
      const cnav = await portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
      const meteo = { code: 'A1-001', meteo: 'objectifs_compromis', synthese: 'Le décret manque.' } as const
      await api.steering.instance.create({ type: 'copil', date: '2026-03-12' })
      await api.steering.instance.create({ type: 'copil', date: '2026-12-15' })
      await cnav.steering.action.updateStatut({
        code: 'A1-001',
        version: 0,
        statut: 'en_cours',
        decisionAbandon: null,
      })
      await portail.lecture.relever()
      portail.horloge.avancerA('2026-11-22')
      await cnav.steering.action.updateMeteo({ ...meteo, version: 1 })
      await portail.lecture.relever()
    })

    test('compte chaque axe par statut et par météo', async () => {
      const { axes, total } = await api.steering.vueDEnsemble.get()
      expect(total).toBe(103)
      expect(axes.map(({ total: nombre }) => nombre)).toEqual([30, 24, 17, 17, 15])
      expect(axes[0]).toMatchObject({
        statuts: { en_cours: 1, non_renseigne: 29 },
        meteos: { objectifs_compromis: 1, non_renseignee: 29 },
        croisement: { en_cours: { objectifs_compromis: 1 }, non_renseigne: { non_renseignee: 29 } },
      })
    })

    test('chaque chiffre ouvre la liste qu’il compte', async () => {
      const { tri, ordre } = adresseParDefaut
      const { chiffres } = await api.steering.vueDEnsemble.get()
      for (const { valeur, denominateur, filtre } of chiffres) {
        const liste = { filtre: { ...filtreVide, ...filtre }, tri, ordre, page: 1, taille: 1 }
        expect(await api.steering.action.list(liste)).toMatchObject({
          total: valeur,
          totalPlan: denominateur,
        })
      }
    })

    test('dit ce qui a changé depuis le dernier Copil, et quand est le prochain', async () => {
      const { chiffres, dernierCopil, prochainCopil } = await api.steering.vueDEnsemble.get()
      expect(dernierCopil?.date).toBe('2026-03-12')
      expect(prochainCopil?.date).toBe('2026-12-15')
      expect(chiffres.find(({ cle }) => cle === 'meteo_degradee')).toMatchObject({ valeur: 1, evolution: 1 })
      expect(chiffres.find(({ cle }) => cle === 'realisees')).toMatchObject({ valeur: 0, evolution: 0 })
    })

    test('trace le chemin parcouru', async () => {
      const { progression } = await api.steering.vueDEnsemble.get()
      expect(progression.map(({ jour, meteos }) => [jour, meteos.objectifs_compromis])).toEqual([
        ['2026-03-12', 0],
        ['2026-11-22', 1],
      ])
    })

    test('range les alertes de la plus à la moins grave, et les organismes par actions menées', async () => {
      const { alertes, organismes, fraicheurs } = await api.steering.vueDEnsemble.get()
      expect(alertes[0]?.gravite).toBe('haute')
      expect(alertes.find(({ code }) => code === 'meteo_degradee')).toMatchObject({
        actions: 1,
        gravite: 'haute',
      })
      expect(alertes.find(({ code }) => code === 'chef_de_file_a_definir')?.actions).toBe(6)
      expect(organismes.find(({ organisme }) => organisme === 'HFDS')).toMatchObject({
        actions: 4,
        rubriquesTotal: 32,
      })
      expect(fraicheurs).toEqual({ a_jour: 1, a_rafraichir: 0, perimee: 0, jamais: 102 })
    })
  })
})
