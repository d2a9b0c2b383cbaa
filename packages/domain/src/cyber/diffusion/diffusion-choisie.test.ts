import { describe, expect, test } from 'vitest'
import type { Tlp } from '../tlp.ts'
import { niveauxTlp } from '../tlp.ts'
import type { Demarche } from './diffusion-choisie.ts'
import { completerDiffusion, demarcheDuChangement, manquesDeDiffusion } from './diffusion-choisie.ts'
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

  test('ne nomme une personne que par un identifiant', () => {
    const choisie = { tlp: 'RED', destinataires: ['CNAV'] }
    expect(diffusionChoisieSchema.safeParse({ ...choisie, personnes: ['agent-1'] }).success).toBe(true)
    expect(diffusionChoisieSchema.safeParse({ ...choisie, personnes: ['a\u0000b'] }).success).toBe(false)
  })
})
