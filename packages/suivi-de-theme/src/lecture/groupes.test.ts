import { describe, expect, test } from 'vitest'
import { uneActionSuivie } from '../testing/une-action-suivie.ts'
import { actionsSoeurs, grouper, meneesParDAutres } from './groupes.ts'

const cert = uneActionSuivie()
const gouvernance = uneActionSuivie({ code: 'A5-023', chefsDeFileImprimes: 'HFDS', chefsDeFile: ['HFDS'] })
const normes = uneActionSuivie({ code: 'A5-024', chefsDeFileImprimes: 'HFDS', chefsDeFile: ['HFDS'] })

describe('Les actions d’un thème', () => {
  test('se rangent dans l’ordre du texte', () => {
    const groupes = grouper([cert, gouvernance, normes], (action) => action.chefsDeFileImprimes)
    expect(groupes.map(({ titre, actions }) => [titre, actions.map(({ code }) => code)])).toEqual([
      ['CNAM', ['A5-022']],
      ['HFDS', ['A5-023', 'A5-024']],
    ])
  })

  test('disent celles que l’équipe suit sans les mener', () => {
    expect(meneesParDAutres([cert, gouvernance, normes], 'CNAM')).toEqual([
      { titre: 'HFDS', actions: [gouvernance, normes] },
    ])
  })

  test('menées à deux, elles sont aussi celles de l’équipe', () => {
    const achats = uneActionSuivie({ chefsDeFileImprimes: 'DSS et UCANSS', chefsDeFile: ['DSS', 'UCANSS'] })
    expect(meneesParDAutres([achats], 'UCANSS')).toEqual([])
  })

  test('sans chef de file désigné, elles ne sont à personne', () => {
    const aDefinir = uneActionSuivie({ chefsDeFileImprimes: 'A définir', chefsDeFile: [] })
    expect(meneesParDAutres([aDefinir], 'CNAV').map(({ titre }) => titre)).toEqual(['A définir'])
  })

  test('ont pour sœurs les autres de leur orientation', () => {
    const ailleurs = uneActionSuivie({ code: 'A5-017', orientation: '01. Mettre en place un cloud « sécu »' })
    expect(actionsSoeurs([ailleurs, cert, gouvernance], 'A5-022')).toEqual([gouvernance])
  })

  test('une action hors du thème n’a pas de sœur ici', () => {
    expect(actionsSoeurs([cert], 'A1-001')).toEqual([])
  })
})
