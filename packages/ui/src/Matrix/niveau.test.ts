import { describe, expect, test } from 'vitest'
import { niveau } from './niveau.ts'

describe('la chaleur d’une case', () => {
  test.each([
    { compte: 0, maximum: 12, attendu: 0 },
    { compte: 1, maximum: 100, attendu: 1 },
    { compte: 6, maximum: 12, attendu: 2 },
    { compte: 7, maximum: 12, attendu: 3 },
    { compte: 12, maximum: 12, attendu: 4 },
    { compte: 0, maximum: 0, attendu: 0 },
  ])('$compte sur un maximum de $maximum est au palier $attendu', ({ compte, maximum, attendu }) => {
    expect(niveau(compte, maximum)).toBe(attendu)
  })
})
