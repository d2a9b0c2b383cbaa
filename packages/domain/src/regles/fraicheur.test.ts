import { describe, expect, test } from 'vitest'
import { fraicheur, fraicheurs, libelleFraicheur } from './fraicheur.ts'

describe('La fraîcheur de la synthèse', () => {
  test.each([
    ['2026-01-01', 'a_jour'],
    ['2026-04-03', 'a_jour'],
    ['2026-04-04', 'a_rafraichir'],
    ['2026-07-03', 'a_rafraichir'],
    ['2026-07-04', 'perimee'],
    ['2028-01-01', 'perimee'],
  ])('publiée le 1er janvier 2026, elle est le %s : %s', (aujourdhui, attendu) => {
    expect(fraicheur({ synthesePublieeLe: '2026-01-01T12:00:00Z' }, aujourdhui)).toBe(attendu)
  })

  test('se compte depuis le jour de Paris où elle a été publiée', () => {
    expect(fraicheur({ synthesePublieeLe: '2025-12-31T23:30:00Z' }, '2026-04-03')).toBe('a_jour')
  })

  test('dit qu’elle n’a jamais été publiée', () => {
    expect(fraicheur({ synthesePublieeLe: null }, '2026-01-01')).toBe('jamais')
  })

  test('a un libellé pour chaque valeur', () => {
    expect(fraicheurs.map(libelleFraicheur)).toEqual(['À jour', 'À rafraîchir', 'Périmée', 'Jamais publiée'])
  })
})
