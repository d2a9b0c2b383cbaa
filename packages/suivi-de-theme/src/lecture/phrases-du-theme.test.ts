import { describe, expect, test } from 'vitest'
import { uneActionSuivie } from '../testing/une-action-suivie.ts'
import { appels } from './appels.ts'
import { phraseDeLAppel, phraseDesAppelsBas, phraseDesChefsDeFile } from './phrases-du-theme.ts'

const cert = uneActionSuivie()
const gouvernance = uneActionSuivie({
  code: 'A5-023',
  chefsDeFileImprimes: 'HFDS',
  chefsDeFile: ['HFDS'],
  alertes: [{ code: 'jalon_en_retard', gravite: 'haute' }],
})
const normes = { ...gouvernance, code: 'A5-024' as const }

describe('Les phrases d’un thème', () => {
  test('disent quelles actions sont à d’autres chefs de file', () => {
    expect(phraseDesChefsDeFile([cert, gouvernance, normes], 'CNAM')).toBe(
      '2 des 3 actions suivies ici ne sont pas menées par l’équipe. Elles restent celles de leur chef de file\u00a0: HFDS (2).',
    )
  })

  test('s’accordent quand il n’y en a qu’une', () => {
    expect(phraseDesChefsDeFile([cert, gouvernance], 'CNAM')).toBe(
      '1 des 2 actions suivies ici n’est pas menée par l’équipe. Elle reste celle de son chef de file\u00a0: HFDS (1).',
    )
  })

  test('n’en disent rien quand l’équipe les mène toutes', () => {
    expect(phraseDesChefsDeFile([cert], 'CNAM')).toBeNull()
  })

  test('nomment la seule action que touche l’alerte la plus grave', () => {
    expect(phraseDeLAppel([cert, gouvernance])).toBe('Jalon en retard\u00a0: A5-023.')
  })

  test('comptent les actions que touche l’alerte la plus grave', () => {
    expect(phraseDeLAppel([gouvernance, normes])).toBe('Jalon en retard\u00a0: 2 actions.')
  })

  test('disent qu’aucune alerte n’est active', () => {
    expect(phraseDeLAppel([cert])).toBe('Aucune alerte n’est active.')
  })

  test('réunissent en une les alertes de gravité basse', () => {
    const incomplete = uneActionSuivie({
      alertes: [
        { code: 'fiche_incomplete', gravite: 'basse' },
        { code: 'correspondant_manquant', gravite: 'basse' },
        { code: 'meteo_degradee', gravite: 'moyenne' },
      ],
    })
    expect(phraseDesAppelsBas(appels([incomplete, cert]))).toBe(
      'De gravité basse\u00a0: fiche incomplète (1) et correspondant manquant (1).',
    )
    expect(phraseDesAppelsBas(appels([gouvernance]))).toBeNull()
  })
})
