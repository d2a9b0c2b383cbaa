import { describe, expect, test } from 'vitest'
import { manifesteDeTest } from '../testing/manifeste.ts'
import { composantsDemandes, procedures } from './construction.ts'
import { moduleDuPartage } from './shared.ts'

const lot = (...modules: string[]) => ({
  'assets/page.js': {
    type: 'chunk' as const,
    modules: Object.fromEntries(modules.map((module) => [module, {}])),
  },
  'assets/page.css': { type: 'asset' as const },
})

describe('ce qu’une construction demande', () => {
  test('au portail : les composants que le code garde, une fois chacun', () => {
    expect(
      composantsDemandes(
        lot(
          moduleDuPartage('@sssi/ui/PageTitle'),
          moduleDuPartage('@sssi/ui/Button'),
          moduleDuPartage('@sssi/ui/Button'),
          moduleDuPartage('@sssi/ui/dsfr/Select-Next'),
          moduleDuPartage('react/jsx-runtime'),
          moduleDuPartage('@sssi/section'),
          '/src/accueil/accueil-page.tsx',
        ),
      ),
    ).toEqual(['Button', 'PageTitle', 'dsfr/Select-Next'])
  })

  const schema = { prend: { type: 'object' }, donne: { type: 'array' } }
  const manifeste = {
    ...manifesteDeTest,
    requiert: { portail: [], api: ['steering.action.list'] },
    recherche: { procedure: 'steering.recherche.search', libelle: 'Actions' },
  }

  test('à l’API : chaque procédure déclarée, recherche comprise, avec ses schémas', () => {
    const schemas = {
      'steering.action.list': schema,
      'steering.recherche.search': schema,
      'steering.action.get': schema,
    }
    expect(Object.keys(procedures(manifeste, () => schemas))).toEqual([
      'steering.action.list',
      'steering.recherche.search',
    ])
  })

  test('une procédure que l’API ne sert pas arrête la construction', () => {
    expect(() => procedures(manifeste, () => ({}))).toThrow('steering.action.list, que l’API ne sert pas')
  })

  test('une section qui n’appelle pas l’API n’a pas besoin de ses schémas', () => {
    const { recherche: _, ...reste } = manifesteDeTest
    const sansApi = { ...reste, requiert: { portail: [], api: [] } }
    expect(
      procedures(sansApi, () => {
        throw new Error('inutile')
      }),
    ).toEqual({})
  })
})
