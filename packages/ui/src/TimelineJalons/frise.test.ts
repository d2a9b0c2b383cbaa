import { describe, expect, test } from 'vitest'
import { frise } from './frise.ts'

describe('la frise des jalons', () => {
  const { annees, place } = frise(['2025-03-12', '2026-06-30'])

  test('va du premier janvier au trente et un décembre', () => {
    expect(annees.map(({ annee }) => annee)).toEqual([2025, 2026])
    expect(annees[0]?.place).toBe(0)
    expect(annees[1]?.place).toBe(50)
  })

  test('place un jour dans son année', () => {
    expect(place('2025-07-02')).toBeCloseTo(25, 0)
    expect(place('2026-12-31')).toBeLessThan(100)
    expect(place('2025-01-01')).toBeGreaterThan(0)
  })
})
