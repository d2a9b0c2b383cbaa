import { filtreDepuisUrl, themesSuivis } from '@sssi/domain'
import { uneActionSuivie } from '@sssi/suivi-de-theme/testing'
import { describe, expect, test } from 'vitest'
import { meneurs } from './meneurs.ts'

const { thematiques } = themesSuivis.data

function meneur(chefsDeFileImprimes: string) {
  const [seul] = meneurs([uneActionSuivie({ chefsDeFileImprimes })], thematiques)
  return seul
}

const filtre = (adresse: string) =>
  filtreDepuisUrl(new URL(adresse, 'http://portail.test').searchParams).filtre

describe('Qui mène les actions sur les données', () => {
  test('va de celui qui en mène le plus à celui qui en mène le moins', () => {
    const actions = ['MSA', 'CNAV', 'CNAV', 'ACOSS', 'CNAV', 'ACOSS'].map((chefsDeFileImprimes) =>
      uneActionSuivie({ chefsDeFileImprimes }),
    )
    expect(meneurs(actions, thematiques).map(({ libelle, actions: nombre }) => [libelle, nombre])).toEqual([
      ['CNAV', 3],
      ['ACOSS', 2],
      ['MSA', 1],
    ])
  })

  test.each([
    ['CNAV', ['CNAV']],
    ['GIP MDS', ['GIP_MDS']],
    ['A définir', ['A_DEFINIR']],
    ['OSS', ['OSS']],
  ])('« %s » ouvre ses actions du thème dans le plan', (imprime, chefDeFile) => {
    expect(filtre(meneur(imprime)?.adresse ?? '')).toMatchObject({ chefDeFile, thematique: thematiques })
  })
})
