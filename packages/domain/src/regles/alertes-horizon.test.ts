import { describe, expect, test } from 'vitest'
import { type CasDAlerte, alerteObtenue, plusTard } from '../testing/cas-d-alerte.ts'
import { uneRevision, uneRevisionValidee } from '../testing/index.ts'

const realisee = { statut: 'realisee' } as const
const abandonnee = { statut: 'abandonnee' } as const

describe('L’alerte « horizon passé sans révision »', () => {
  test.each<CasDAlerte>([
    {
      action: { horizon: '2023' },
      attendu: {
        etat: 'active',
        motif: 'L’horizon légal, 2023, est passé et aucune instance ne l’a révisé.',
        gravite: 'moyenne',
      },
    },
    {
      action: { horizon: '2026' },
      attendu: { etat: 'inactive', motif: 'L’horizon légal, 2026, court jusqu’au 31 décembre 2026.' },
    },
    {
      action: { horizon: '2023-2027' },
      attendu: { etat: 'inactive', motif: 'L’horizon légal, 2023-2027, court jusqu’au 31 décembre 2027.' },
    },
    {
      action: { horizon: 'version' },
      attendu: { etat: 'sans_objet', motif: 'L’horizon imprimé, « version », ne donne pas d’année.' },
    },
    {
      action: { horizon: '2025' },
      suivi: { revisions: [uneRevisionValidee()] },
      attendu: {
        etat: 'sans_objet',
        motif: 'L’horizon a été révisé à 2026 par le Copil du 12 mars 2026 (décision D-2026-04).',
      },
    },
    {
      action: { horizon: '2025' },
      suivi: { revisions: [uneRevision()] },
      attendu: {
        etat: 'active',
        motif: 'L’horizon légal, 2025, est passé et aucune instance ne l’a révisé.',
      },
    },
    { action: { horizon: '2023' }, suivi: realisee, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('horizon_passe_sans_revision', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « horizon révisé dépassé »', () => {
  test.each<CasDAlerte>([
    {
      suivi: { revisions: [uneRevisionValidee({ annee: 2025 })] },
      attendu: {
        etat: 'active',
        motif: 'L’horizon révisé à 2025 par le Copil du 12 mars 2026 (décision D-2026-04) est dépassé.',
        gravite: 'haute',
      },
    },
    {
      suivi: { revisions: [uneRevisionValidee({ annee: 2026, instance: null, numeroDecision: null })] },
      attendu: { etat: 'inactive', motif: 'L’horizon révisé à 2026 court jusqu’au 31 décembre 2026.' },
    },
    { attendu: { etat: 'sans_objet', motif: 'L’horizon n’a pas été révisé.' } },
    { suivi: { ...realisee, revisions: [uneRevisionValidee({ annee: 2025 })] }, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('horizon_revise_depasse', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « révision d’horizon à décider »', () => {
  test.each<CasDAlerte>([
    {
      suivi: {
        revisions: [
          uneRevision({ annee: 2027, proposeeLe: '2026-05-01T09:00:00Z' }),
          uneRevision({ annee: 2026 }),
        ],
      },
      attendu: {
        etat: 'active',
        motif: 'La révision à 2026, proposée le 2 février 2026, attend une décision.',
        gravite: 'haute',
      },
    },
    {
      suivi: { revisions: [uneRevisionValidee()] },
      attendu: { etat: 'inactive', motif: 'Aucune révision d’horizon n’attend de décision.' },
    },
    {
      suivi: { ...abandonnee, revisions: [uneRevision()] },
      attendu: { etat: 'sans_objet', motif: 'L’action est abandonnée.' },
    },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('revision_a_decider', cas)).toMatchObject(cas.attendu)
  })
})
