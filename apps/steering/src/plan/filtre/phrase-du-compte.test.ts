import { filtreVide, type FiltrePlan } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { phraseDuCompte } from './phrase-du-compte.ts'

const unFiltre = (surcharge: Partial<FiltrePlan> = {}): FiltrePlan => ({ ...filtreVide, ...surcharge })

describe('la phrase qui compte', () => {
  test.each<[string, number, Partial<FiltrePlan>]>([
    ['103 actions', 103, {}],
    ['37 actions sur 103, filtrées par chef de file\u00a0: CNAM', 37, { chefDeFile: ['CNAM'] }],
    ['1 action sur 103, filtrée par axe\u00a0: 1 ou 2', 1, { axe: [1, 2] }],
    [
      '4 actions sur 103, filtrées par chef de file\u00a0: CNAM, CNAV ou GIP MDS\u202f; statut\u00a0: en cours',
      4,
      { statut: ['en_cours'], chefDeFile: ['CNAM', 'CNAV', 'GIP_MDS'] },
    ],
    [
      '12 actions sur 103, filtrées par mots\u00a0: «\u00a0référentiel\u00a0»\u202f; horizon\u00a0: 2025 ou horizon passé sans révision',
      12,
      { q: ' référentiel ', horizon: ['2025', 'passe_sans_revision'] },
    ],
    ['3 actions sur 103, filtrées par chef de file\u00a0: A définir', 3, { chefDeFile: ['A_DEFINIR'] }],
    [
      'Aucune action sur 103, filtrées par météo\u00a0: objectifs compromis',
      0,
      { meteo: ['objectifs_compromis'] },
    ],
  ])('%s', (phrase, total, filtre) => {
    expect(phraseDuCompte(total, 103, unFiltre(filtre))).toBe(phrase)
  })
})
