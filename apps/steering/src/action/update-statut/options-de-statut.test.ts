import type { Statut } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { optionsDeStatut } from './options-de-statut.ts'

const option = (statut: Statut, transitions: readonly Statut[], vers: Statut) =>
  optionsDeStatut({ statut, transitions }).find(({ valeur }) => valeur === vers)

describe('les statuts proposés', () => {
  test.each<[Statut, readonly Statut[], Statut, boolean, string | undefined]>([
    ['en_cours', ['non_demarree', 'abandonnee'], 'non_demarree', false, undefined],
    ['en_cours', ['abandonnee'], 'abandonnee', false, 'Demande la décision qui abandonne l’action.'],
    [
      'en_cours',
      ['abandonnee'],
      'realisee',
      true,
      'Rédigez d’abord le bilan métier et technique (rubrique 8).',
    ],
    [
      'non_demarree',
      ['en_cours', 'abandonnee'],
      'realisee',
      true,
      'Pas de passage direct : passez d’abord par «\u00a0En cours\u00a0».',
    ],
    ['en_cours', [], 'en_cours', false, 'Statut actuel.'],
  ])('depuis %s (ouverts : %j), %s', (statut, transitions, vers, desactivee, aide) => {
    const proposee = option(statut, transitions, vers)
    expect(proposee?.desactivee).toBe(desactivee)
    expect(proposee?.aide).toBe(aide)
  })

  test('« non renseigné » ne se choisit pas, c’est un point de départ', () => {
    expect(option('en_cours', [], 'non_renseigne')).toBeUndefined()
    expect(option('non_renseigne', [], 'non_renseigne')?.aide).toBe('Statut actuel.')
  })
})
