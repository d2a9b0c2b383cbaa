import type { Rollup } from 'vite'
import { describe, expect, test } from 'vitest'
import { manifesteDeTest } from '../testing/manifeste.ts'
import { composantsDemandes, procedures } from './construction.ts'

const partage = (nom: string) =>
  `\0virtual:mf:__mfe_internal__cyber__mf_owner__93989264962557__loadShare__${nom}__loadShare__.js`

const lot = (...modules: string[]) =>
  ({
    'assets/page.js': {
      type: 'chunk',
      modules: Object.fromEntries(modules.map((module) => [module, {}])),
    },
    'assets/page.css': { type: 'asset' },
  }) as unknown as Rollup.OutputBundle

describe('ce qu’une construction demande', () => {
  test('au portail : les composants que le code garde, une fois chacun', () => {
    expect(
      composantsDemandes(
        lot(
          partage('_mf_0_sssi_mf_1_ui_mf_1_PageTitle'),
          partage('_mf_0_sssi_mf_1_ui_mf_1_Button'),
          partage('_mf_0_sssi_mf_1_ui_mf_1_Button'),
          partage('_mf_0_sssi_mf_1_ui_mf_1_dsfr_mf_1_Select_mf_2_Next'),
          partage('react_mf_1_jsx_mf_2_runtime'),
          partage('_mf_0_sssi_mf_1_section'),
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
