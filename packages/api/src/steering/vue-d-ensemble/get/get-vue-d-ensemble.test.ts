import { filtreVide, fraicheurs, meteos, statuts, type FiltrePlan } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AgentConnecte } from '../../../core/trpc/context.ts'
import { surChaqueBase } from '../../../testing/base.ts'

surChaqueBase((base) => {
  describe('la vue d’ensemble et les listes qu’elle ouvre', () => {
    let agent: AgentConnecte

    beforeAll(async () => {
      const { portail } = base
      agent = await portail.inscrire(unAgent().chefDeProjet('A1-001', 'CNAV').chefDeProjet('A5-022', 'CNAM'))
      const { action } = portail.en(agent).steering
      await action.updateMeteo({
        code: 'A1-001',
        version: 0,
        meteo: 'appuis_necessaires',
        synthese: 'Un texte réglementaire est attendu.',
      })
      await action.updateMeteo({
        code: 'A5-022',
        version: 0,
        meteo: 'objectifs_securises',
        synthese: 'Le CERT est ouvert.',
      })
    })

    const combien = async (filtre: Partial<FiltrePlan>) => {
      const { total } = await base.portail.en(agent).steering.action.list({
        filtre: { ...filtreVide, ...filtre },
        tri: 'code',
        ordre: 'asc',
        page: 1,
        taille: 1,
      })
      return total
    }
    const vue = () => base.portail.en(agent).steering.vueDEnsemble.get()

    test('chaque chiffre ouvre autant d’actions qu’il en compte', async () => {
      const { chiffres } = await vue()
      expect(chiffres.map(({ cle }) => cle)).toContain('meteo_degradee')
      for (const { cle, valeur, filtre } of chiffres)
        expect([cle, await combien(filtre)]).toEqual([cle, valeur])
    })

    test('chaque case de l’axe par statut et par météo ouvre autant d’actions qu’elle en compte', async () => {
      const { axes } = await vue()
      const premier = axes.find(({ axe }) => axe === 1)
      expect(premier?.meteos.appuis_necessaires).toBe(1)
      for (const statut of statuts)
        for (const meteo of meteos)
          expect(await combien({ axe: [1], statut: [statut], meteo: [meteo] })).toBe(
            premier?.croisement[statut][meteo],
          )
    })

    test('chaque alerte, chaque organisme et chaque âge de synthèse ouvrent ce qu’ils comptent', async () => {
      const { alertes, organismes, fraicheurs: ages } = await vue()
      for (const { code, actions } of alertes) expect(await combien({ alerte: [code] })).toBe(actions)
      for (const { organisme, actions } of organismes)
        expect(await combien({ chefDeFile: [organisme] })).toBe(actions)
      for (const age of fraicheurs) expect(await combien({ fraicheur: [age] })).toBe(ages[age])
    })
  })
})
