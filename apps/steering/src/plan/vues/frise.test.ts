import { describe, expect, test } from 'vitest'
import { uneLigne } from '../testing.ts'
import { anneeFractionnee, bornes, horizonsDe } from './frise.ts'

const revisee = uneLigne({
  horizonLegal: '2025',
  horizonLegalAnnee: 2025,
  etatHorizon: 'revise_a_venir',
  revision: { annee: 2028, instance: { type: 'copil', date: '2026-03-12' }, numeroDecision: 'D-2026-04' },
})

describe('la frise des horizons', () => {
  test('relie l’horizon légal au révisé par la décision qui l’a déplacé', () => {
    expect(horizonsDe(revisee)).toMatchObject({
      legal: { imprime: '2025', annee: 2025 },
      revise: { annee: 2028, decision: 'décision D-2026-04 du Copil du 12\u00a0mars\u00a02026' },
      depasse: false,
    })
  })

  test.each([
    ['version', null, 'illisible', false],
    ['2023-2027', 2027, 'a_venir', false],
    ['2023', 2023, 'passe_sans_revision', true],
  ] as const)(
    'écrit « %s » comme le texte l’imprime',
    (horizonLegal, horizonLegalAnnee, etatHorizon, depasse) => {
      expect(horizonsDe(uneLigne({ horizonLegal, horizonLegalAnnee, etatHorizon }))).toMatchObject({
        legal: { imprime: horizonLegal, annee: horizonLegalAnnee },
        revise: null,
        depasse,
      })
    },
  )

  test('va du premier horizon au dernier, l’année en cours comprise', () => {
    expect(bornes([revisee, uneLigne()], '2026-11-22')).toEqual({ debut: 2023, fin: 2028 })
    expect(bornes([uneLigne({ horizonLegalAnnee: null })], '2026-11-22')).toEqual({ debut: 2026, fin: 2026 })
  })

  test('place le jour dans son année', () => {
    expect(anneeFractionnee('2026-01-01')).toBe(2026)
    expect(anneeFractionnee('2026-07-02')).toBeCloseTo(2026.5, 2)
  })
})
