import type { Habilitation } from '@sssi/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import {
  administrateur,
  animateur,
  preparerAdministration,
  type Administration,
} from '../../testing/administration-de-test.ts'

const lecteur = (organisme: Habilitation['organisme']): Habilitation => ({
  role: 'lecteur',
  organisme,
  action: null,
})
const chefDeProjet = { role: 'chef_de_projet', organisme: 'CNAV', action: 'A1-001' } as const
const correspondant = { role: 'correspondant', organisme: 'CNAM', action: 'A1-001' } as const
const referent = { role: 'referent_dss', organisme: 'DSS', action: 'A1-001' } as const

surChaqueBase((base) => {
  let administration: Administration
  beforeAll(async () => {
    administration = await preparerAdministration(base.base)
  })
  afterAll(() => administration.fermer())

  describe('accorder une habilitation', () => {
    test('à un agent connu lui donne le droit et l’inscrit au journal', async () => {
      const dss = await administration.agentAvec(animateur)
      const agentId = await administration.inscrire({ libelle: 'Chef de projet CNAV' })
      await dss.administration.habilitation.grant({ beneficiaire: { agentId }, ...chefDeProjet })
      expect(await administration.habilitationsEnregistrees(agentId)).toEqual([chefDeProjet])
      expect((await administration.journal())[0]).toMatchObject({
        type: 'habilitation_accordee',
        code: 'A1-001',
        agentOrganisme: 'DSS',
        objet: { agentId, libelle: 'Chef de projet CNAV' },
        avant: null,
        apres: chefDeProjet,
      })
    })

    test('met aussitôt à jour l’état de l’action', async () => {
      const dss = await administration.agentAvec(animateur)
      const beneficiaire = { courriel: 'referent@exemple.invalid' }
      expect(administration.lecture.action('A1-001')?.suivi.referentDss).toBe(false)
      await dss.administration.habilitation.grant({ beneficiaire, ...referent })
      expect(administration.lecture.action('A1-001')?.suivi.referentDss).toBe(true)
    })

    test('à un courriel inconnu attend la première connexion, une seule fois', async () => {
      const dss = await administration.agentAvec(animateur)
      const beneficiaire = { courriel: 'Nouvelle.Personne@Exemple.invalid' }
      const premiere = await dss.administration.habilitation.grant({ beneficiaire, ...lecteur('MSA') })
      const seconde = await dss.administration.habilitation.grant({ beneficiaire, ...correspondant })
      expect(seconde.agentId).toBe(premiere.agentId)
      const [trouve] = await dss.administration.agent.search({ q: 'nouvelle.personne' })
      expect(trouve).toMatchObject({
        courriel: 'nouvelle.personne@exemple.invalid',
        organisme: 'MSA',
        dejaConnecte: false,
      })
    })

    test('donne son organisme à un agent qui n’en avait pas, sans changer celui d’un autre', async () => {
      const dss = await administration.agentAvec(animateur)
      const [sans, avec] = await Promise.all([
        administration.inscrire({ libelle: 'Sans organisme' }),
        administration.inscrire({ libelle: 'Avec organisme', organisme: 'CNAF' }),
      ])
      await dss.administration.habilitation.grant({ beneficiaire: { agentId: sans }, ...lecteur('ACOSS') })
      await dss.administration.habilitation.grant({ beneficiaire: { agentId: avec }, ...lecteur('ACOSS') })
      const trouves = await dss.administration.agent.search({ q: 'organisme' })
      expect(Object.fromEntries(trouves.map(({ libelle, organisme }) => [libelle, organisme]))).toMatchObject(
        {
          'Sans organisme': 'ACOSS',
          'Avec organisme': 'CNAF',
        },
      )
    })
  })

  describe('qui accorde quoi', () => {
    test.each<[string, Habilitation, Habilitation, string | null]>([
      ['la DSS, un animateur', animateur, animateur, null],
      ['la DSS, un administrateur d’organisme', animateur, administrateur('CNAF'), null],
      ['la DSS, un correspondant', animateur, correspondant, null],
      [
        'un administrateur, un chef de projet d’une action que son organisme mène',
        administrateur('CNAV'),
        chefDeProjet,
        null,
      ],
      ['un administrateur, un correspondant de son organisme', administrateur('CNAM'), correspondant, null],
      [
        'un administrateur, un autre administrateur de son organisme',
        administrateur('CNAV'),
        administrateur('CNAV'),
        null,
      ],
      ['un administrateur, un lecteur de son organisme', administrateur('CNAV'), lecteur('CNAV'), null],
      ['un administrateur, pour un autre organisme', administrateur('CNAM'), lecteur('CNAV'), 'FORBIDDEN'],
      [
        'un administrateur, un chef de projet ailleurs que chez lui',
        administrateur('CNAM'),
        chefDeProjet,
        'FORBIDDEN',
      ],
      [
        'un administrateur, un chef de projet d’une action que son organisme ne mène pas',
        administrateur('CNAM'),
        { ...chefDeProjet, organisme: 'CNAM' },
        'FORBIDDEN',
      ],
      ['un administrateur de la DSS, un animateur', administrateur('DSS'), animateur, 'FORBIDDEN'],
      ['un administrateur de la DSS, un référent', administrateur('DSS'), referent, 'FORBIDDEN'],
      ['un chef de projet, quoi que ce soit', chefDeProjet, lecteur('CNAV'), 'FORBIDDEN'],
      ['un correspondant, quoi que ce soit', correspondant, lecteur('CNAM'), 'FORBIDDEN'],
      ['un référent, quoi que ce soit', referent, lecteur('DSS'), 'FORBIDDEN'],
      ['un lecteur, quoi que ce soit', lecteur('CNAV'), lecteur('CNAV'), 'FORBIDDEN'],
    ])('%s', async (_, droit, voulue, refus) => {
      const api = await administration.agentAvec(droit)
      const agentId = await administration.inscrire()
      const accord = api.administration.habilitation.grant({ beneficiaire: { agentId }, ...voulue })
      const issue = await accord.then(
        () => null,
        (erreur: { code: string }) => erreur.code,
      )
      expect(issue).toBe(refus)
      expect(await administration.habilitationsEnregistrees(agentId)).toEqual(refus === null ? [voulue] : [])
    })
  })

  describe('est refusé par une phrase, sans rien écrire', () => {
    test.each<[string, Habilitation, RegExp]>([
      ['un rôle d’action sans action', { ...chefDeProjet, action: null }, /choisissez laquelle/],
      [
        'un rôle général avec une action',
        { ...lecteur('CNAV'), action: 'A1-001' },
        /ne se limite pas à une action/,
      ],
      [
        'un rôle de la DSS ailleurs',
        { ...referent, organisme: 'CNAV' },
        /n’existe que pour un organisme : DSS/,
      ],
      ['une action inconnue', { ...chefDeProjet, action: 'A1-999' }, /n’a pas d’action A1-999/],
      [
        'un chef de projet d’un organisme qui ne mène pas l’action',
        { ...chefDeProjet, organisme: 'MSA' },
        /n’est pas chef de file/,
      ],
      [
        'un chef de projet d’une action sans chef de file',
        { ...chefDeProjet, action: 'A1-015' },
        /n’est pas chef de file/,
      ],
    ])('%s', async (_, voulue, phrase) => {
      const dss = await administration.agentAvec(animateur)
      const avant = (await administration.journal()).length
      const beneficiaire = { courriel: 'jamais-cree@exemple.invalid' }
      await expect(dss.administration.habilitation.grant({ beneficiaire, ...voulue })).rejects.toThrow(phrase)
      expect(await dss.administration.agent.search({ q: 'jamais-cree' })).toEqual([])
      expect(await administration.journal()).toHaveLength(avant)
    })

    test('une habilitation que l’agent a déjà', async () => {
      const dss = await administration.agentAvec(animateur)
      const demande = { beneficiaire: { agentId: await administration.inscrire() }, ...lecteur('CNAV') }
      await dss.administration.habilitation.grant(demande)
      await expect(dss.administration.habilitation.grant(demande)).rejects.toThrow(/déjà cette habilitation/)
    })

    test('un agent inconnu', async () => {
      const dss = await administration.agentAvec(animateur)
      const beneficiaire = { agentId: crypto.randomUUID() }
      await expect(
        dss.administration.habilitation.grant({ beneficiaire, ...lecteur('CNAV') }),
      ).rejects.toThrow(/pas connu du portail/)
    })

    test('un courriel que deux agents ont porté', async () => {
      const dss = await administration.agentAvec(animateur)
      const courriel = 'reattribue@exemple.invalid'
      await administration.inscrire({ courriel })
      await administration.inscrire({ courriel })
      await expect(
        dss.administration.habilitation.grant({ beneficiaire: { courriel }, ...lecteur('CNAV') }),
      ).rejects.toThrow(/Plusieurs agents/)
    })

    test.each(['pas-un-courriel', 'a@b', '', 'a@exemple.invalid\u0000'])(
      'le courriel « %s »',
      async (courriel) => {
        const dss = await administration.agentAvec(animateur)
        await expect(
          dss.administration.habilitation.grant({ beneficiaire: { courriel }, ...lecteur('CNAV') }),
        ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
      },
    )
  })
})
