import { themesSuivis } from '@sssi/domain'
import { citationsIntrouvables, empreinteDesCitations } from '@sssi/suivi-de-theme/testing/citations'
import { describe, expect, test } from 'vitest'
import { documentPartage, sujets } from './si-transverses.ts'

describe('Les SI transverses et les référentiels', () => {
  test('ne renvoient qu’à des actions que la section suit', () => {
    const codes = sujets.flatMap((sujet) => sujet.codes)
    expect(codes.filter((code) => !themesSuivis.data.codes.includes(code))).toEqual([])
  })

  test('ont chacun leur ancre', () => {
    expect(new Set(sujets.map(({ cle }) => cle)).size).toBe(sujets.length)
  })

  test('ne citent que des mots des textes publiés', () => {
    const citations = [documentPartage, ...sujets.flatMap((sujet) => sujet.citations)]
    expect(citationsIntrouvables(citations)).toEqual([])
    expect(empreinteDesCitations(citations)).toBe(
      '49a24f4a0715dc07fe5b32759803af8fb7f737cf589e022d86e29f7d124acbba',
    )
  })
})
