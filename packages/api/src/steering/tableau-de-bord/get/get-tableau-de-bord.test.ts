import { unAgent, type AgentDeTest } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'

surChaqueBase((base) => {
  describe('mon tableau de bord', () => {
    let chef: Appelant

    beforeAll(async () => {
      chef = await base.portail.inscrireEtAppeler(
        unAgent().chefDeProjet('A1-001', 'CNAV').chefDeProjet('A1-002', 'CNAV'),
      )
      await chef.steering.action.updateContributeurs({ code: 'A1-001', version: 0, contributeurs: ['CNAM'] })
      await chef.steering.jalon.create({
        code: 'A1-001',
        acteur: 'CNAM',
        type: 'jalon',
        libelle: 'Raccordement',
        echeance: '2026-12-01',
        etat: 'prevu',
        realiseLe: null,
        commentaire: '',
      })
      await chef.steering.horizon.propose({ code: 'A1-001', annee: 2027, motif: 'Le décret tarde.' })
      await chef.steering.action.updateMeteo({
        code: 'A1-002',
        version: 0,
        meteo: 'objectifs_securises',
        synthese: 'Tout avance.',
      })
    })

    const taches = async (agent: AgentDeTest) => {
      const api = await base.portail.inscrireEtAppeler(agent)
      const { aFaire } = await api.steering.tableauDeBord.get()
      return aFaire.taches.map(({ libelle, action, href }) => [action?.code ?? href, libelle])
    }

    test('d’un chef de projet : ses actions, à quel titre, et celles dont la synthèse manque', async () => {
      const { mesActions, perimees, plan } = await chef.steering.tableauDeBord.get()
      expect(mesActions.map(({ ligne, roles }) => [ligne.code, roles])).toEqual([
        ['A1-001', ['chef_de_projet']],
        ['A1-002', ['chef_de_projet']],
      ])
      expect(perimees.map(({ ligne }) => ligne.code)).toEqual(['A1-001'])
      expect(plan.chiffres.length).toBeGreaterThanOrEqual(3)
    })

    test('lui dit ce qu’il peut faire, sur ses actions seulement', async () => {
      const { aFaire } = await chef.steering.tableauDeBord.get()
      expect(new Set(aFaire.taches.map(({ action }) => action?.code))).toEqual(new Set(['A1-001', 'A1-002']))
      expect(aFaire.taches.map(({ libelle }) => libelle)).toEqual(
        expect.arrayContaining([
          'Publier une première météo',
          'Compléter la fiche',
          'Proposer un nouvel horizon',
        ]),
      )
    })

    test('d’un référent DSS : l’horizon à décider de son action', async () => {
      expect(await taches(unAgent().referentDss('A1-001'))).toEqual([
        ['A1-001', 'Décider de l’horizon proposé'],
      ])
      expect(await taches(unAgent().referentDss('A1-005'))).toEqual([])
    })

    test('d’un correspondant : le jalon de son organisme, un mois avant', async () => {
      expect(await taches(unAgent().correspondant('A1-001', 'CNAM'))).toEqual([
        ['A1-001', 'Rendre compte de «\u00a0Raccordement\u00a0»'],
      ])
      expect(await taches(unAgent().correspondant('A1-001', 'MSA'))).toEqual([])
    })

    test('d’un administrateur : les chefs de projet que son organisme doit désigner, en une seule tâche', async () => {
      expect(await taches(unAgent().administrateur('HFDS'))).toEqual([
        ['/pilotage/plan?chefDeFile=HFDS&alerte=chef_de_projet_non_designe', 'Désigner le chef de projet'],
      ])
    })

    test('de la DSS : ce qui se désigne chez elle, et tous les horizons à décider', async () => {
      expect(await taches(unAgent().animateurDss())).toEqual(
        expect.arrayContaining([
          ['A1-001', 'Décider de l’horizon proposé'],
          ['/pilotage/plan?alerte=chef_de_file_a_definir', 'Désigner le chef de file'],
          ['/pilotage/plan?alerte=referent_dss_non_designe', 'Désigner le référent DSS'],
        ]),
      )
    })

    test('d’un lecteur : rien à faire, et où en est le plan', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().lecteur('CNAF'))
      const { mesActions, aFaire, plan } = await api.steering.tableauDeBord.get()
      expect([mesActions, aFaire]).toEqual([[], { total: 0, taches: [] }])
      expect(plan.chiffres[0]).toMatchObject({ denominateur: 103 })
    })
  })
})
