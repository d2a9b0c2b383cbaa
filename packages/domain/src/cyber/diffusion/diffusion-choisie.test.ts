import { describe, expect, test } from 'vitest'
import type { Diffusion, Tlp } from '../tlp.ts'
import { niveauxTlp } from '../tlp.ts'
import type { Demarche } from './diffusion-choisie.ts'
import {
  completerDiffusion,
  demarcheDeLaDiffusion,
  demarcheDuChangement,
  estAussiLarge,
  manquesDeDiffusion,
} from './diffusion-choisie.ts'
import { diffusionChoisieSchema } from './diffusion-choisie.schema.ts'

describe('La diffusion que l’on choisit', () => {
  test('manque de destinataire à tout niveau, et de personne nommée en RED seulement', () => {
    for (const tlp of niveauxTlp) {
      expect(Object.keys(manquesDeDiffusion({ tlp, destinataires: [], personnes: [] }))).toEqual([
        'destinataires',
      ])
      const manques = Object.keys(manquesDeDiffusion({ tlp, destinataires: ['CNAV'], personnes: [] }))
      expect(manques).toEqual(tlp === 'RED' ? ['personnes'] : [])
    }
    expect(manquesDeDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: ['a'] })).toEqual({})
  })

  test('se complète des clients, et en RED de son auteur', () => {
    const choisie = { tlp: 'RED', destinataires: ['CNAV', 'CNAM', 'CNAV'], personnes: ['lectrice'] } as const
    expect(completerDiffusion(choisie, 'auteur', ['CNAV', 'GIP_MDS'])).toEqual({
      tlp: 'RED',
      destinataires: ['CNAM', 'CNAV'],
      clients: ['GIP_MDS'],
      personnes: ['auteur', 'lectrice'],
    })
    expect(completerDiffusion({ ...choisie, tlp: 'AMBER' }, 'auteur', []).personnes).toEqual([])
  })

  test.each<[string, Partial<Diffusion>, Partial<Diffusion>, boolean]>([
    ['RED ne l’est pas autant qu’AMBER', { tlp: 'RED', personnes: ['a'] }, { tlp: 'AMBER' }, false],
    [
      'RED l’est, pour les mêmes personnes',
      { tlp: 'RED', personnes: ['a', 'b'] },
      { tlp: 'RED', personnes: ['a'] },
      true,
    ],
    [
      'RED ne l’est pas pour une autre',
      { tlp: 'RED', personnes: ['a'] },
      { tlp: 'RED', personnes: ['b'] },
      false,
    ],
    ['AMBER l’est, pour les mêmes organismes', {}, {}, true],
    ['AMBER ne l’est pas pour un client de plus', {}, { clients: ['CNAF'] }, false],
    [
      'AMBER l’est, pour un destinataire qui est son client',
      { clients: ['CNAF'] },
      { tlp: 'AMBER+STRICT', destinataires: ['CNAF'] },
      true,
    ],
    ['AMBER ne l’est pas autant que GREEN', {}, { tlp: 'GREEN' }, false],
    ['GREEN l’est autant qu’AMBER', { tlp: 'GREEN' }, {}, true],
  ])('%s', (_, large, autre, attendu) => {
    const amber: Diffusion = { tlp: 'AMBER', destinataires: ['CNAV'], clients: [], personnes: [] }
    expect(estAussiLarge({ ...amber, ...large }, { ...amber, ...autre })).toBe(attendu)
  })

  test.each<[Tlp, Tlp, Demarche]>([
    ['AMBER', 'AMBER', 'immediate'],
    ['AMBER', 'RED', 'immediate'],
    ['AMBER', 'GREEN', 'motivee'],
    ['AMBER+STRICT', 'AMBER', 'motivee'],
    ['RED', 'AMBER+STRICT', 'a_deux'],
    ['RED', 'CLEAR', 'a_deux'],
  ])('de %s à %s, le changement est %s', (de, vers, demarche) => {
    expect(demarcheDuChangement(de, vers)).toBe(demarche)
  })

  test.each<[string, Partial<Diffusion>, Partial<Diffusion>, Demarche]>([
    [
      'une personne de plus en RED',
      { tlp: 'RED', personnes: ['a'] },
      { tlp: 'RED', personnes: ['a', 'b'] },
      'motivee',
    ],
    [
      'une personne de moins en RED',
      { tlp: 'RED', personnes: ['a', 'b'] },
      { tlp: 'RED', personnes: ['a'] },
      'immediate',
    ],
    [
      'un organisme de plus',
      { tlp: 'AMBER+STRICT' },
      { tlp: 'AMBER+STRICT', destinataires: ['CNAV', 'MSA'] },
      'motivee',
    ],
    ['un autre organisme, à plus fermé', {}, { tlp: 'AMBER+STRICT', destinataires: ['MSA'] }, 'motivee'],
    ['un client de plus', {}, { clients: ['CNAF'] }, 'motivee'],
    [
      'un client qui devient destinataire',
      { clients: ['CNAF'] },
      { destinataires: ['CNAV', 'CNAF'] },
      'immediate',
    ],
    [
      'un destinataire de ce que tous lisent déjà',
      { tlp: 'GREEN' },
      { tlp: 'GREEN', destinataires: ['MSA'] },
      'immediate',
    ],
    ['AMBER vers RED', {}, { tlp: 'RED', personnes: ['a'] }, 'immediate'],
    ['RED vers AMBER', { tlp: 'RED', personnes: ['a'] }, {}, 'a_deux'],
  ])('pour %s, le changement est décidé sur ceux qui lisent', (_, de, vers, demarche) => {
    const amber: Diffusion = { tlp: 'AMBER', destinataires: ['CNAV'], clients: [], personnes: [] }
    expect(demarcheDeLaDiffusion({ ...amber, ...de }, { ...amber, ...vers })).toBe(demarche)
  })

  test('ne nomme une personne que par un identifiant', () => {
    const choisie = { tlp: 'RED', destinataires: ['CNAV'] }
    expect(diffusionChoisieSchema.safeParse({ ...choisie, personnes: ['agent-1'] }).success).toBe(true)
    expect(diffusionChoisieSchema.safeParse({ ...choisie, personnes: ['a\u0000b'] }).success).toBe(false)
  })
})
