import { themesSuivis } from '@sssi/domain'
import { citationsIntrouvables, empreinteDesCitations } from '@sssi/suivi-de-theme/testing/citations'
import { describe, expect, test } from 'vitest'
import { regles } from './regles.ts'

describe('Les règles d’un dispositif mutualisé', () => {
  test('ne renvoient qu’à des actions que la section suit', () => {
    const codes = regles.flatMap((sujet) => sujet.codes)
    expect(codes.filter((code) => !themesSuivis.cloud.codes.includes(code))).toEqual([])
  })

  test('ont chacun leur ancre', () => {
    expect(new Set(regles.map(({ cle }) => cle)).size).toBe(regles.length)
  })

  test('ne citent que des mots des textes publiés', () => {
    const citations = regles.flatMap((sujet) => sujet.citations)
    expect(citationsIntrouvables(citations)).toEqual([])
    expect(empreinteDesCitations(citations)).toBe(
      'ec4bbd5e7d2ba91e34e15e3531e08e4225f0352006b8e3390e10265bb3926598',
    )
  })
})
