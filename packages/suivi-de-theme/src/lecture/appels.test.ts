import { describe, expect, test } from 'vitest'
import { uneActionSuivie } from '../testing/une-action-suivie.ts'
import { appels } from './appels.ts'

const uneAlerte = (
  code: 'meteo_degradee' | 'fiche_incomplete' | 'jalon_en_retard',
  gravite: 'haute' | 'moyenne' | 'basse',
) => ({
  code,
  gravite,
})

describe('Ce qui demande quelqu’un dans un thème', () => {
  test('rien, quand aucune alerte n’est active', () => {
    expect(appels([uneActionSuivie()])).toEqual([])
  })

  test('va du plus grave au moins grave, puis du plus répandu au moins répandu', () => {
    const actions = [
      uneActionSuivie({
        code: 'A5-022',
        alertes: [uneAlerte('meteo_degradee', 'moyenne'), uneAlerte('fiche_incomplete', 'basse')],
      }),
      uneActionSuivie({
        code: 'A5-023',
        alertes: [uneAlerte('jalon_en_retard', 'haute'), uneAlerte('fiche_incomplete', 'basse')],
      }),
    ]
    expect(appels(actions)).toEqual([
      { alerte: 'jalon_en_retard', gravite: 'haute', codes: ['A5-023'] },
      { alerte: 'meteo_degradee', gravite: 'moyenne', codes: ['A5-022'] },
      { alerte: 'fiche_incomplete', gravite: 'basse', codes: ['A5-022', 'A5-023'] },
    ])
  })

  test('garde la gravité la plus haute qu’une même alerte prend d’une action à l’autre', () => {
    const actions = [
      uneActionSuivie({ alertes: [uneAlerte('meteo_degradee', 'moyenne')] }),
      uneActionSuivie({ code: 'A5-023', alertes: [uneAlerte('meteo_degradee', 'haute')] }),
    ]
    expect(appels(actions)).toMatchObject([{ alerte: 'meteo_degradee', gravite: 'haute' }])
  })
})
