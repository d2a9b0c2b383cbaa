import { themesSuivis } from '@sssi/domain'
import { citationsIntrouvables, empreinteDesCitations } from '@sssi/suivi-de-theme/testing/citations'
import { describe, expect, test } from 'vitest'
import { themes } from './themes.ts'

describe('Les thèmes de la section', () => {
  test('ne renvoient qu’à des actions que la section suit', () => {
    const codes = themes.flatMap((sujet) => sujet.codes)
    expect(codes.filter((code) => !themesSuivis.skills.codes.includes(code))).toEqual([])
  })

  test('ont chacun leur ancre', () => {
    expect(new Set(themes.map(({ cle }) => cle)).size).toBe(themes.length)
  })

  test('ne citent que des mots des textes publiés', () => {
    const citations = themes.flatMap((sujet) => sujet.citations)
    expect(citationsIntrouvables(citations)).toEqual([])
    expect(empreinteDesCitations(citations)).toBe(
      '6648e619f7c87ff8422f971aaa4ad71651a7562dc325898be4603b94ae360ab3',
    )
  })
})
