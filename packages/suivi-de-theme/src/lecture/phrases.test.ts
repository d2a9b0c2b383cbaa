import { describe, expect, test } from 'vitest'
import { uneActionSuivie } from '../testing/une-action-suivie.ts'
import type { ActionSuivie } from './action-suivie.ts'
import { phraseAlertes, phraseChefsDeFile, phraseFraicheur, phraseHorizon } from './phrases.ts'

const ordinaire = (phrase: string) => phrase.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('Les faits d’une action, en phrases', () => {
  test.each<[string, Partial<ActionSuivie>]>([
    ['Chef de file : HFDS', { chefsDeFileImprimes: 'HFDS', chefsDeFile: ['HFDS'] }],
    [
      'Chefs de file : DSS et UCANSS',
      { chefsDeFileImprimes: 'DSS et UCANSS', chefsDeFile: ['DSS', 'UCANSS'] },
    ],
    ['Chef de file : A définir', { chefsDeFileImprimes: 'A définir', chefsDeFile: [] }],
    [
      'Chef de file : A définir (désigné par la DSS : CNAV)',
      { chefsDeFileImprimes: 'A définir', chefsDeFile: ['CNAV'] },
    ],
    [
      'Chef de file : OSS (désignés par la DSS : CNAM et GIP MDS)',
      { chefsDeFileImprimes: 'OSS', chefsDeFile: ['CNAM', 'GIP_MDS'] },
    ],
  ])('%s', (attendu, action) => {
    expect(ordinaire(phraseChefsDeFile(uneActionSuivie(action)))).toBe(attendu)
  })

  test.each<[string, Partial<ActionSuivie>]>([
    ['Horizon : 2022, passé sans révision', {}],
    ['Horizon : 2027', { horizonLegal: '2027', etatHorizon: 'a_venir' }],
    [
      'Horizon : 2023, révisé à 2026',
      {
        horizonLegal: '2023',
        horizonEffectif: { annee: 2026, origine: 'revise' },
        etatHorizon: 'revise_a_venir',
      },
    ],
    [
      'Horizon : 2023, révisé à 2025, dépassé',
      {
        horizonLegal: '2023',
        horizonEffectif: { annee: 2025, origine: 'revise' },
        etatHorizon: 'revise_depasse',
      },
    ],
    [
      'Horizon : « version », sans année',
      {
        horizonLegal: 'version',
        horizonEffectif: { annee: null, origine: 'legal' },
        etatHorizon: 'illisible',
      },
    ],
    ['Horizon : 2022', { statut: 'realisee', etatHorizon: 'sans_objet' }],
  ])('%s', (attendu, action) => {
    expect(ordinaire(phraseHorizon(uneActionSuivie(action)))).toBe(attendu)
  })

  test('Synthèse jamais publiée, ou datée', () => {
    expect(phraseFraicheur(uneActionSuivie())).toBe('Synthèse jamais publiée')
    expect(
      phraseFraicheur(
        uneActionSuivie({ synthesePublieeLe: '2026-03-12T09:00:00.000Z', fraicheur: 'a_rafraichir' }),
      ),
    ).toBe('Synthèse du 12/03/2026, à rafraîchir')
  })

  test.each([
    ['Aucune alerte', 0],
    ['1 alerte', 1],
    ['3 alertes', 3],
  ])('%s', (attendu, nombre) => {
    const alertes = Array.from(
      { length: nombre },
      () => ({ code: 'fiche_incomplete', gravite: 'basse' }) as const,
    )
    expect(phraseAlertes({ alertes })).toBe(attendu)
  })
})
