import { describe, expect, test } from 'vitest'
import { constatDeProgression, eclaircir, seriesDeProgression } from './progression.ts'
import { unPoint } from './testing.ts'

describe('la progression du plan', () => {
  test('garde le premier et le dernier relevé, et six points au plus', () => {
    const rangs = Array.from({ length: 50 }, (_, rang) => rang)
    const gardes = eclaircir(rangs)
    expect(gardes).toHaveLength(6)
    expect([gardes[0], gardes.at(-1)]).toEqual([0, 49])
  })

  test('garde tout quand il y a peu de relevés', () => {
    expect(eclaircir([1, 2, 3])).toEqual([1, 2, 3])
  })

  test('suit les actions en cours, réalisées et à l’horizon passé', () => {
    const series = seriesDeProgression([unPoint('2026-01-15', { horizonsPassesSansRevision: 71 })])
    expect(series.map(({ libelle, points }) => [libelle, points[0]?.valeur])).toEqual([
      ['En cours', 0],
      ['Réalisées', 0],
      ['Horizon passé', 71],
    ])
  })

  const vide = unPoint('2026-01-15')
  test.each([
    ['Le suivi commence : la courbe se tracera au fil des relevés.', [vide]],
    [
      'Depuis le 15\u00a0janvier\u00a02026 : 2 actions réalisées de plus, 1 horizon révisé.',
      [vide, unPoint('2026-11-22', { statuts: { ...vide.statuts, realisee: 2 }, horizonsRevises: 1 })],
    ],
    [
      'Depuis le 15\u00a0janvier\u00a02026 : aucune action réalisée de plus, aucun horizon révisé.',
      [vide, unPoint('2026-11-22')],
    ],
    [
      'Depuis le 15\u00a0janvier\u00a02026 : 1 action réalisée de moins, aucun horizon révisé.',
      [unPoint('2026-01-15', { statuts: { ...vide.statuts, realisee: 1 } }), unPoint('2026-11-22')],
    ],
  ])('%s', (constat, progression) => {
    expect(constatDeProgression(progression)).toBe(constat)
  })
})
