import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jourSchema } from './jour.schema.ts'
import { ajouterJours, ajouterMois, anneeDe, anneeFractionnee, jourDe, joursEntre } from './jour.ts'

const unJour = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('Les jours', () => {
  test.each([
    ['2026-01-01', 2026],
    ['2026-07-02', 2026.5],
    ['2024-07-02', 2024.5],
    ['2026-12-31', 2027],
  ])('%s se place vers %f sur un axe d’années', (jour, attendu) => {
    expect(anneeFractionnee(jour)).toBeCloseTo(attendu, 2)
  })

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s plus %i jours donne %s', (jour, nombre, attendu) => {
    expect(ajouterJours(jour, nombre)).toBe(attendu)
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', 12, '2027-03-31'],
    ['2026-03-15', -3, '2025-12-15'],
  ])('%s plus %i mois donne %s', (jour, nombre, attendu) => {
    expect(ajouterMois(jour, nombre)).toBe(attendu)
  })

  test('se comptent comme ils s’ajoutent, changements d’heure compris', () => {
    fc.assert(
      fc.property(unJour, fc.integer({ min: -400, max: 400 }), (jour, nombre) => {
        expect(joursEntre(jour, ajouterJours(jour, nombre))).toBe(nombre)
      }),
    )
  })

  test('se lisent à l’heure de Paris', () => {
    expect(jourDe('2026-03-11T23:30:00Z')).toBe('2026-03-12')
    expect(jourDe('2026-07-11T22:30:00Z')).toBe('2026-07-12')
    expect(jourDe(new Date('2026-07-11T21:30:00Z'))).toBe('2026-07-11')
  })

  test('donnent leur année', () => {
    expect(anneeDe('2026-03-12')).toBe(2026)
  })

  test.each(['2026-02-30', '2026-13-01', '12/03/2026', '2026-3-1', '1999-12-31', '2100-01-01', ''])(
    '« %s » n’est pas un jour du plan',
    (texte) => {
      expect(jourSchema.safeParse(texte).success).toBe(false)
    },
  )

  test('acceptent tout jour qui existe entre 2000 et 2099', () => {
    fc.assert(fc.property(unJour, (jour) => jourSchema.safeParse(jour).success))
  })
})
