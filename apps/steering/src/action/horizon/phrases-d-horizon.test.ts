import { uneRevision, uneRevisionValidee } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { horizonImprime, phraseDeLaRevision, phraseDeLEtat } from './phrases-d-horizon.ts'

describe('un horizon', () => {
  test('imprimé sans année est cité tel quel', () => {
    expect(horizonImprime('version')).toBe('«\u00a0version\u00a0»')
    expect(horizonImprime('2023-2027')).toBe('«\u00a02023-2027\u00a0»')
    expect(horizonImprime('2025')).toBe('2025')
  })

  test('passé sans révision est dit à arbitrer, pas en retard', () => {
    expect(phraseDeLEtat('passe_sans_revision', 2025)).toBe(
      'L’horizon 2025 est passé et aucune instance ne l’a revu : il est à arbitrer.',
    )
  })
})

describe('une révision', () => {
  test('proposée attend une décision', () => {
    expect(phraseDeLaRevision(uneRevision())).toMatch(
      /^Révision à 2026, proposée par Chef de projet CNAV le .*\. Elle attend une décision\.$/,
    )
  })

  test('validée dit sa décision, son instance et qui l’a inscrite', () => {
    expect(phraseDeLaRevision(uneRevisionValidee())).toContain(
      'Validée : décision D-2026-04 du Copil du 12\u00a0mars\u00a02026, inscrite par Animateur DSS',
    )
  })

  test('refusée sans instance le dit quand même', () => {
    const refusee = uneRevision({
      etat: 'refusee',
      decideePar: 'Référent DSS',
      decideeLe: '2026-03-13T09:00:00Z',
    })
    expect(phraseDeLaRevision(refusee)).toContain('Refusée : décision, inscrite par Référent DSS')
  })
})
