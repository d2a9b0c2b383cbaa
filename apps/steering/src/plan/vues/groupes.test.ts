import { filtreVide } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { uneLigne } from '../testing.ts'
import { parAxe, parChefDeFile, phraseDeGroupe, type Groupe } from './groupes.ts'

const commune = uneLigne({
  code: 'A3-001',
  axe: 3,
  chefsDeFileImprimes: 'DSS et MSA',
  chefsDeFile: ['DSS', 'MSA'],
})
const aDefinir = uneLigne({ code: 'A1-015', chefsDeFileImprimes: 'A définir', chefsDeFile: [] })
const designee = uneLigne({ code: 'A1-016', chefsDeFileImprimes: 'A définir', chefsDeFile: ['CNAV'] })
const simple = uneLigne({ code: 'A1-001', statut: 'en_cours' })

const resume = (groupes: readonly Groupe[]) =>
  groupes.map(({ libelle, lignes }) => `${libelle} : ${lignes.map(({ code }) => code).join(', ')}`)

describe('le plan par chef de file', () => {
  test('met une action commune chez chacun de ses chefs de file, et garde ce que le texte laisse à définir', () => {
    expect(resume(parChefDeFile([simple, aDefinir, designee, commune], filtreVide))).toEqual([
      'DSS : A3-001',
      'CNAV : A1-001, A1-016',
      'MSA : A3-001',
      'A définir : A1-015, A1-016',
    ])
  })

  test('ne montre que les chefs de file du filtre', () => {
    expect(resume(parChefDeFile([commune], { ...filtreVide, chefDeFile: ['DSS'] }))).toEqual(['DSS : A3-001'])
  })

  test('chaque groupe ouvre la liste qu’il compte', () => {
    const [cnav] = parChefDeFile([simple], { ...filtreVide, statut: ['en_cours'] })
    expect(cnav?.filtre).toEqual({ ...filtreVide, statut: ['en_cours'], chefDeFile: ['CNAV'] })
    expect(cnav?.parStatut.filter(({ nombre }) => nombre > 0)).toEqual([{ statut: 'en_cours', nombre: 1 }])
  })
})

describe('un groupe en une phrase', () => {
  test.each([
    ['1 action', [uneLigne()]],
    ['2 actions\u00a0: 1 en cours, 1 réalisée', [simple, uneLigne({ statut: 'realisee' })]],
    ['2 actions\u00a0: 2 réalisées', [uneLigne({ statut: 'realisee' }), uneLigne({ statut: 'realisee' })]],
  ])('%s', (phrase, lignes) => {
    const [cnav] = parChefDeFile(lignes, filtreVide)
    expect(cnav && phraseDeGroupe(cnav)).toBe(phrase)
  })
})

describe('le plan par axe', () => {
  test('range les actions par axe, puis par thématique, dans l’ordre du texte', () => {
    const usages = uneLigne({ code: 'A1-020', thematique: 'Valorisation des données cœurs de métier' })
    const axes = parAxe([commune, usages, simple], filtreVide)
    expect(resume(axes)).toEqual(['Axe 1 : A1-001, A1-020', 'Axe 3 : A3-001'])
    expect(axes[0]?.thematiques.map(({ libelle }) => libelle)).toEqual([
      'Données de référence Sécu et référentiel',
      'Valorisation des données cœurs de métier',
    ])
    expect(axes[0]?.thematiques[1]?.filtre).toMatchObject({
      axe: [1],
      thematique: ['Valorisation des données cœurs de métier'],
    })
  })
})
