import { filtreVide, type FiltrePlan } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { unePage } from '../testing.ts'
import { elargissements } from './elargir.ts'

const { facettes: rien } = unePage([])
const proposes = (filtre: Partial<FiltrePlan>, facettes: Partial<typeof rien> = {}) =>
  elargissements({ ...filtreVide, ...filtre }, { ...rien, ...facettes })

describe('élargir une liste vide', () => {
  test('propose les seuls filtres dont le retrait rendrait des actions', () => {
    const libelles = proposes(
      { chefDeFile: ['MSA'], meteo: ['objectifs_compromis'] },
      { meteo: { objectifs_securises: 3 }, chefDeFile: { MSA: 0 } },
    ).map(({ libelle }) => libelle)
    expect(libelles).toEqual([
      'Sans le filtre «\u00a0Météo\u00a0: Objectifs compromis\u00a0»',
      'Sans aucun filtre',
    ])
  })

  test('propose toujours de retirer les mots cherchés', () => {
    const [sansMots] = proposes({ q: 'réferentiel xyz' })
    expect(sansMots).toMatchObject({
      libelle: 'Sans les mots «\u00a0réferentiel xyz\u00a0»',
      filtre: { q: '' },
    })
  })

  test('retire toutes les valeurs d’un critère qui en a plusieurs', () => {
    const [sansStatut] = proposes({ statut: ['realisee', 'abandonnee'] }, { statut: { en_cours: 4 } })
    expect(sansStatut?.libelle).toBe('Sans le filtre «\u00a0Statut\u00a0»')
    expect(sansStatut?.filtre).toEqual(filtreVide)
  })
})
