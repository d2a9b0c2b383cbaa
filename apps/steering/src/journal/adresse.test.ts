import { describe, expect, test } from 'vitest'
import { lienVersLaSuite, lireAvant } from './adresse.ts'

describe('les pages du journal', () => {
  test.each([
    ['', null],
    ['avant=1042', 1042],
    ['avant=0', null],
    ['avant=-3', null],
    ['avant=1e3', null],
    ['avant=99999999999999999999', null],
    ['avant=hier', null],
  ])('« %s » commence avant %s', (requete, avant) => {
    expect(lireAvant(new URLSearchParams(requete))).toBe(avant)
  })

  test('la suite a une adresse que l’on peut envoyer', () => {
    expect(lienVersLaSuite(1042)).toBe('/pilotage/journal?avant=1042')
  })
})
