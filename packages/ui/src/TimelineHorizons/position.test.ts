import { expect, test } from 'vitest'
import { milieu, position } from './position.ts'

test.each([
  { annee: 2022, attendu: 10 },
  { annee: 2024, attendu: 50 },
  { annee: 2026, attendu: 90 },
  { annee: 2040, attendu: 100 },
])('sur une frise de 2022 à 2026, $annee se marque à $attendu %', ({ annee, attendu }) => {
  expect(milieu(annee, 2022, 2026)).toBe(attendu)
})

test('un jour se place dans son année', () => {
  expect(position(2024.5, 2022, 2026)).toBe(50)
})
