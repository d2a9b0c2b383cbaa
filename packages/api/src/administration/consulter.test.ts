import type { Habilitation } from '@sssi/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../testing/base.ts'
import {
  administrateur,
  animateur,
  preparerAdministration,
  type Administration,
  type Appelant,
} from './testing/administration-de-test.ts'

const lecteur = (organisme: Habilitation['organisme']): Habilitation => ({
  role: 'lecteur',
  organisme,
  action: null,
})

surChaqueBase((base) => {
  let administration: Administration
  let dss: Appelant
  let cnav: Appelant
  beforeAll(async () => {
    administration = await preparerAdministration(base.base)
    dss = await administration.enTantQue(
      await administration.inscrire({ habilitations: [animateur], organisme: 'DSS', libelle: 'Bureau 4C' }),
    )
    cnav = await administration.agentAvec(administrateur('CNAV'))
    await administration.inscrire({
      libelle: 'Référente Élève',
      organisme: 'CNAV',
      habilitations: [lecteur('CNAV')],
    })
    await administration.inscrire({
      libelle: 'Lecteur 100 %',
      organisme: 'CNAM',
      habilitations: [lecteur('CNAM')],
    })
    await administration.inscrire({ libelle: 'Venu de lui-même' })
  })
  afterAll(() => administration.fermer())

  describe('la liste des habilitations', () => {
    test('est entière pour la DSS, limitée à son organisme pour un administrateur', async () => {
      const [toutes, siennes] = await Promise.all([
        dss.administration.habilitation.list({}),
        cnav.administration.habilitation.list({}),
      ])
      expect(toutes.total).toBe(4)
      expect(siennes.lignes.map(({ organisme }) => organisme)).toEqual(['CNAV', 'CNAV'])
    })

    test('un filtre sur un autre organisme ne l’élargit pas', async () => {
      expect(await cnav.administration.habilitation.list({ organisme: 'CNAM' })).toMatchObject({
        total: 0,
        lignes: [],
      })
    })

    test.each([
      [{ q: 'referente eleve' }, 1],
      [{ q: 'RÉFÉRENTE' }, 1],
      [{ q: '100 %' }, 1],
      [{ q: '%' }, 1],
      [{ q: '_' }, 0],
      [{ role: 'lecteur' as const }, 2],
      [{ organisme: 'DSS' as const }, 1],
      [{ action: 'A1-001' as const }, 0],
    ])('filtrée par %o, en compte %i', async (filtre, total) => {
      expect((await dss.administration.habilitation.list(filtre)).total).toBe(total)
    })

    test('se lit par pages', async () => {
      const [premiere, deuxieme] = await Promise.all(
        [1, 2].map((page) => dss.administration.habilitation.list({ page, taille: 3 })),
      )
      expect([premiere?.lignes.length, deuxieme?.lignes.length]).toEqual([3, 1])
    })

    test('dit qui a accordé, et ce que l’agent peut retirer', async () => {
      await dss.administration.habilitation.grant({
        beneficiaire: { courriel: 'referent@exemple.invalid' },
        role: 'referent_dss',
        organisme: 'DSS',
        action: 'A1-002',
      })
      const { lignes } = await dss.administration.habilitation.list({ action: 'A1-002' })
      expect(lignes[0]).toMatchObject({
        accordeePar: 'Bureau 4C',
        accordeeLe: '2026-11-22T10:00:00.000Z',
        retirable: true,
        agent: { courriel: 'referent@exemple.invalid', dejaConnecte: false },
      })
      const adminDss = await administration.agentAvec(administrateur('DSS'))
      const vues = await adminDss.administration.habilitation.list({ action: 'A1-002' })
      expect(vues.lignes[0]?.retirable).toBe(false)
    })
  })

  describe('la recherche d’agents', () => {
    test('trouve tous les agents pour la DSS', async () => {
      expect(await dss.administration.agent.search({ q: 'lecteur' })).toHaveLength(1)
    })

    test('ne montre à un administrateur que son organisme, et ceux qui n’en ont pas', async () => {
      expect(await cnav.administration.agent.search({ q: 'lecteur' })).toEqual([])
      expect(await cnav.administration.agent.search({ q: 'eleve' })).toHaveLength(1)
      expect(await cnav.administration.agent.search({ q: 'lui-même' })).toHaveLength(1)
    })

    test('demande au moins deux lettres', async () => {
      await expect(dss.administration.agent.search({ q: ' a ' })).rejects.toThrow(/deux lettres/)
    })
  })

  describe('le journal des habilitations', () => {
    test('se lit du plus récent au plus ancien, par suites', async () => {
      for (const organisme of ['CNAV', 'CNAM', 'CNAV'] as const) {
        await dss.administration.habilitation.grant({
          beneficiaire: { courriel: `${crypto.randomUUID()}@exemple.invalid` },
          ...lecteur(organisme),
        })
      }
      const premiere = await dss.administration.journal.list({ limite: 2 })
      const suite = await dss.administration.journal.list({ limite: 2, avant: premiere.suite ?? 0 })
      const ids = [...premiere.evenements, ...suite.evenements].map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted((a, b) => b - a))
      expect(premiere.evenements[0]?.evenement).toMatchObject({
        type: 'habilitation_accordee',
        acteur: { libelle: 'Bureau 4C', organisme: 'DSS' },
        apres: { organisme: 'CNAV' },
      })
    })

    test('ne montre à un administrateur que son organisme', async () => {
      const { evenements } = await cnav.administration.journal.list({})
      expect(evenements.map(({ evenement }) => (evenement.apres ?? evenement.avant)?.organisme)).toEqual([
        'CNAV',
        'CNAV',
      ])
    })
  })

  describe('sans habilitation à gérer', () => {
    test.each([
      ['la liste', (api: Appelant) => api.administration.habilitation.list({})],
      ['la recherche', (api: Appelant) => api.administration.agent.search({ q: 'agent' })],
      ['le journal', (api: Appelant) => api.administration.journal.list({})],
    ])('%s est refusée', async (_, appel) => {
      const api = await administration.agentAvec(lecteur('CNAV'))
      await expect(appel(api)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    })
  })

  describe('un agent sans droit apprend à qui s’adresser', () => {
    test('à l’administrateur de son organisme et à la DSS, par leurs rôles', async () => {
      const api = await administration.enTantQue(await administration.inscrire({ organisme: 'CNAV' }))
      const contacts = await api.portail.contacts.list()
      expect(contacts.map(({ role, organisme }) => [role, organisme])).toEqual([
        ['administrateur_organisme', 'CNAV'],
        ['animateur_dss', 'DSS'],
      ])
    })

    test('à la DSS seule, si son organisme n’a pas d’administrateur', async () => {
      const api = await administration.enTantQue(await administration.inscrire({ organisme: 'MSA' }))
      expect((await api.portail.contacts.list()).map(({ role }) => role)).toEqual(['animateur_dss'])
    })
  })
})
