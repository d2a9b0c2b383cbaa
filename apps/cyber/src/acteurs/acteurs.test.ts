import { themesSuivis } from '@sssi/domain'
import { citationsIntrouvables, empreinteDesCitations } from '@sssi/suivi-de-theme/testing/citations'
import { describe, expect, test } from 'vitest'
import { acteurs } from './acteurs.ts'

describe('Les acteurs de la cybersécurité', () => {
  test('ne renvoient qu’à des actions que la section suit', () => {
    const codes = acteurs.flatMap((sujet) => sujet.codes)
    expect(codes.filter((code) => !themesSuivis.cyber.codes.includes(code))).toEqual([])
  })

  test('ont chacun leur ancre', () => {
    expect(new Set(acteurs.map(({ cle }) => cle)).size).toBe(acteurs.length)
  })

  test('ne citent que des mots des textes publiés', () => {
    const citations = acteurs.flatMap((sujet) => sujet.citations)
    expect(citationsIntrouvables(citations)).toEqual([])
    expect(empreinteDesCitations(citations)).toBe(
      '75bc987a2def3b94aeb26b1908e499642297821559c870c600f69b6d01f82856',
    )
  })
})
