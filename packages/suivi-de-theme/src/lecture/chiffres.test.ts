import { describe, expect, test } from 'vitest'
import { uneActionSuivie } from '../testing/une-action-suivie.ts'
import { chiffresCles } from './chiffres.ts'

function valeurs(...actions: Parameters<typeof chiffresCles>[0]): Record<string, string> {
  return Object.fromEntries(
    chiffresCles(actions).map(({ cle, valeur, sur }) => [cle, `${valeur} sur ${sur}`]),
  )
}

describe('Les chiffres clés d’un thème', () => {
  test('disent zéro, sur le nombre d’actions suivies, quand rien n’est renseigné', () => {
    const actions = [uneActionSuivie(), uneActionSuivie({ code: 'A5-024', etatHorizon: 'a_venir' })]
    expect(valeurs(...actions)).toEqual({
      realisees: '0 sur 2',
      'a-jour': '0 sur 2',
      'meteo-degradee': '0 sur 2',
      'horizon-passe': '1 sur 2',
    })
  })

  test('tiennent pour dégradée une météo qui demande des appuis ou dit les objectifs compromis', () => {
    const actions = (
      ['appuis_necessaires', 'objectifs_compromis', 'objectifs_atteignables', 'non_necessaire'] as const
    ).map((meteo) => uneActionSuivie({ meteo }))
    expect(valeurs(...actions)['meteo-degradee']).toBe('2 sur 4')
  })

  test('ont zéro pour dénominateur quand le thème n’a pas d’action', () => {
    expect(chiffresCles([]).map(({ sur }) => sur)).toEqual([0, 0, 0, 0])
  })
})
