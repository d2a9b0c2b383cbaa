import { uneActionSuivie } from '@sssi/suivi-de-theme/testing'
import { describe, expect, test } from 'vitest'
import { frise } from './frise.ts'

const etude = uneActionSuivie({ code: 'A5-017', horizonLegal: '2023', horizonLegalAnnee: 2023 })

describe('La frise de la trajectoire', () => {
  test('va du premier horizon à l’année en cours quand tous sont passés', () => {
    expect(frise([etude], '2026-07-02')).toMatchObject({ debut: 2023, fin: 2026 })
  })

  test('va jusqu’au dernier horizon révisé', () => {
    const revisee = { ...etude, revision: { annee: 2028, instance: null, numeroDecision: 'D-2026-04' } }
    expect(frise([revisee], '2026-07-02')).toMatchObject({ debut: 2023, fin: 2028 })
  })

  test('place le jour dans son année', () => {
    expect(frise([etude], '2026-01-01').aujourdhui).toBe(2026)
    expect(frise([etude], '2026-07-02').aujourdhui).toBeCloseTo(2026.5, 1)
  })

  test('relie les deux horizons par la décision qui a déplacé le premier', () => {
    const instance = { type: 'copil', date: '2026-03-12' } as const
    const revisee = { ...etude, revision: { annee: 2027, instance, numeroDecision: 'D-2026-04' } }
    expect(frise([revisee], '2026-07-02').actions[0]?.revise).toEqual({
      annee: 2027,
      decision: 'décision D-2026-04 du Copil du 12\u00a0mars\u00a02026',
    })
  })

  test.each([
    ['passe_sans_revision', true],
    ['revise_depasse', true],
    ['revise_a_venir', false],
    ['sans_objet', false],
    ['illisible', false],
  ] as const)('un horizon %s est dépassé : %s', (etatHorizon, depasse) => {
    expect(frise([{ ...etude, etatHorizon }], '2026-07-02').actions[0]?.depasse).toBe(depasse)
  })

  test('garde une action sans année, sans la placer', () => {
    const sansAnnee = { ...etude, horizonLegal: 'version', horizonLegalAnnee: null }
    expect(frise([sansAnnee], '2026-07-02')).toMatchObject({
      debut: 2026,
      fin: 2026,
      actions: [{ legal: { imprime: 'version', annee: null } }],
    })
  })
})
