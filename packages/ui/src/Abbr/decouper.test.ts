import { describe, expect, test } from 'vitest'
import { decouper } from './decouper.ts'

const dictionnaire = {
  DSS: 'Direction de la sécurité sociale',
  API: 'interface de programmation',
  'API Sécu': 'catalogue',
}

describe('un texte et ses sigles', () => {
  test('un sigle connu porte son sens, le reste non', () => {
    expect(decouper('La DSS décide.', dictionnaire)).toEqual([
      { texte: 'La ', sens: null },
      { texte: 'DSS', sens: 'Direction de la sécurité sociale' },
      { texte: ' décide.', sens: null },
    ])
  })

  test('un sigle pris dans un mot n’en est pas un', () => {
    expect(decouper('CAPI et DSSI', dictionnaire)).toEqual([{ texte: 'CAPI et DSSI', sens: null }])
  })

  test('le sigle le plus long l’emporte', () => {
    expect(decouper('API Sécu', dictionnaire)).toEqual([{ texte: 'API Sécu', sens: 'catalogue' }])
  })

  test('un signe de ponctuation ou une apostrophe borne un sigle', () => {
    expect(decouper('l’API, (DSS)', dictionnaire).filter(({ sens }) => sens !== null)).toHaveLength(2)
  })

  test('sans dictionnaire, le texte reste entier', () => {
    expect(decouper('La DSS', {})).toEqual([{ texte: 'La DSS', sens: null }])
  })
})
