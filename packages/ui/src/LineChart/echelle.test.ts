import { describe, expect, test } from 'vitest'
import { ecarter, graduations, reperes } from './echelle.ts'

describe('les graduations', () => {
  test.each([
    { maximum: 100, attendu: [0, 50, 100] },
    { maximum: 89, attendu: [0, 50, 100] },
    { maximum: 7, attendu: [0, 2, 4, 6, 8] },
    { maximum: 0.3, attendu: [0, 0.1, 0.2, 0.3] },
    { maximum: 0, attendu: [0, 1] },
    { maximum: -5, attendu: [0, 1] },
    { maximum: 10300, attendu: [0, 5000, 10000, 15000] },
  ])('partent de zéro et couvrent $maximum', ({ maximum, attendu }) => {
    expect(graduations(maximum)).toEqual(attendu)
  })
})

describe('les repères de temps', () => {
  const libelles = (debut: string, fin: string, nombre: number) =>
    reperes(Date.parse(debut), Date.parse(fin), nombre).map(({ libelle }) => libelle)

  test('sur plusieurs années, sont des années', () => {
    expect(libelles('2023-06-01', '2027-12-31', 5)).toEqual(['2024', '2025', '2026', '2027'])
  })

  test('sur quelques mois, sont des mois', () => {
    expect(libelles('2026-01-15', '2026-04-15', 4)).toEqual(['févr. 2026', 'mars 2026', 'avr. 2026'])
  })

  test('ne dépassent jamais la place', () => {
    expect(libelles('2023-01-01', '2027-12-31', 2).length).toBeLessThanOrEqual(2)
  })
})

test('deux libellés trop proches s’écartent, dans leur ordre', () => {
  expect(ecarter([50, 48, 100], 16)).toEqual([64, 48, 100])
})
