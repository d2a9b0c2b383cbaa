import { describe, expect, test } from 'vitest'
import { ecrireNombre, lireNombre, refuserLesNombres } from './nombres.ts'

describe('un nombre tapé', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 250,5', 1250.5],
    ['1\u202f250', 1250],
    ['-3', -3],
    ['', null],
    ['   ', null],
  ])('« %s » se lit %s', (texte, attendu) => {
    expect(lireNombre(texte)).toBe(attendu)
  })

  test.each(['douze', '12,5,3', '1e3', '12 %'])('« %s » n’est pas un nombre', (texte) => {
    expect(lireNombre(texte)).toBeNaN()
  })

  test('relu par le champ, garde sa virgule', () => {
    expect(ecrireNombre(12.5)).toBe('12,5')
    expect(ecrireNombre(null)).toBe('')
    expect(lireNombre(ecrireNombre(1250.25))).toBe(1250.25)
  })

  test('qui n’en est pas un est refusé à son champ, sans toucher aux autres', () => {
    expect(refuserLesNombres({ cible: 'cent', initiale: '', date: 'x' }, ['cible', 'initiale'])).toEqual({
      cible: 'Indiquez un nombre, par exemple 12,5.',
    })
  })
})
