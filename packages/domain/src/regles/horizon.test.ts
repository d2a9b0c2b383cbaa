import { describe, expect, test } from 'vitest'
import type { SuiviAction } from '../suivi/suivi.schema.ts'
import { uneAction, uneRevision, uneRevisionValidee, unSuivi } from '../testing/index.ts'
import {
  chefsDeFileDe,
  etatHorizon,
  etatsHorizon,
  horizonEffectif,
  libelleEtatHorizon,
  revisionEnVigueur,
} from './horizon.ts'

describe('Les chefs de file d’une action', () => {
  test.each([
    ['CNAV', [], ['CNAV']],
    ['DSS et MSA', [], ['DSS', 'MSA']],
    ['A définir', [], []],
    ['A définir', ['CNAF'], ['CNAF']],
    ['OSS', ['CNAM'], ['CNAM']],
    ['CNAV', ['CNAF'], ['CNAV']],
  ] as const)('« %s », désignés %j : %j', (imprime, designes, attendus) => {
    expect(
      chefsDeFileDe(uneAction({ chefsDeFile: imprime }), { chefsDeFileDesignes: [...designes] }),
    ).toEqual(attendus)
  })
})

describe('L’horizon effectif', () => {
  test('est l’horizon légal tant qu’aucune instance ne l’a révisé', () => {
    expect(horizonEffectif(uneAction({ horizon: '2023' }), unSuivi({ revisions: [uneRevision()] }))).toEqual({
      annee: 2023,
      origine: 'legal',
    })
  })

  test('est la dernière révision validée, quel que soit leur ordre', () => {
    const ancienne = uneRevisionValidee({ id: 'r1', annee: 2025, decideeLe: '2025-03-13T09:00:00Z' })
    const recente = uneRevisionValidee({ id: 'r2', annee: 2027, decideeLe: '2026-03-13T09:00:00Z' })
    for (const revisions of [
      [ancienne, recente],
      [recente, ancienne],
    ]) {
      expect(horizonEffectif(uneAction({ horizon: '2023' }), unSuivi({ revisions }))).toEqual({
        annee: 2027,
        origine: 'revise',
      })
    }
  })

  test('ne tient pas compte d’une révision refusée', () => {
    const suivi = unSuivi({ revisions: [uneRevision({ etat: 'refusee' })] })
    expect(revisionEnVigueur(suivi)).toBeNull()
  })

  test('donne une année à une action dont le texte n’en imprime pas', () => {
    const suivi = unSuivi({ revisions: [uneRevisionValidee({ annee: 2026 })] })
    expect(horizonEffectif(uneAction({ horizon: 'version' }), suivi)).toEqual({
      annee: 2026,
      origine: 'revise',
    })
  })
})

describe('L’état de l’horizon', () => {
  const validee2026 = { revisions: [uneRevisionValidee({ annee: 2026 })] }

  test.each<[string, string, Partial<SuiviAction>, string, string]>([
    ['le texte n’imprime pas d’année', 'version', {}, '2026-06-01', 'illisible'],
    ['l’année est en cours', '2026', {}, '2026-12-31', 'a_venir'],
    ['l’année vient de finir', '2026', {}, '2027-01-01', 'passe_sans_revision'],
    ['la période court', '2023-2027', {}, '2026-06-01', 'a_venir'],
    ['la période est finie', '2023-2027', {}, '2028-01-01', 'passe_sans_revision'],
    [
      'une révision est seulement proposée',
      '2025',
      { revisions: [uneRevision()] },
      '2026-06-01',
      'passe_sans_revision',
    ],
    ['la révision court', '2023', validee2026, '2026-12-31', 'revise_a_venir'],
    ['la révision est dépassée', '2023', validee2026, '2027-01-01', 'revise_depasse'],
    ['l’action est réalisée', '2023', { statut: 'realisee' }, '2026-06-01', 'sans_objet'],
    ['l’action est abandonnée', 'version', { statut: 'abandonnee' }, '2026-06-01', 'sans_objet'],
  ])('quand %s (horizon %s)', (_, horizon, suivi, aujourdhui, attendu) => {
    expect(etatHorizon(uneAction({ horizon }), unSuivi(suivi), aujourdhui)).toBe(attendu)
  })

  test('a un libellé pour chaque valeur', () => {
    expect(new Set(etatsHorizon.map(libelleEtatHorizon)).size).toBe(etatsHorizon.length)
  })
})
