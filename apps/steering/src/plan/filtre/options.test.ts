import { filtreVide } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { libelleDOption, optionsDe, type Facettes } from './options.ts'

const desFacettes = (surcharge: Partial<Facettes> = {}): Facettes => ({
  axe: {},
  thematique: {},
  orientation: {},
  chefDeFile: {},
  horizon: {},
  statut: {},
  meteo: {},
  fraicheur: {},
  alerte: {},
  completude: {},
  ...surcharge,
})

const libelles = (...arguments_: Parameters<typeof optionsDe>) => optionsDe(...arguments_).map(libelleDOption)

describe('les choix d’un filtre', () => {
  test('suivent l’ordre de l’échelle et taisent ce qui ne donnerait rien', () => {
    const facettes = desFacettes({ statut: { realisee: 4, non_renseigne: 90, abandonnee: 0 } })
    expect(libelles('statut', filtreVide, facettes)).toEqual(['Non renseigné\u00a0(90)', 'Réalisée\u00a0(4)'])
  })

  test('gardent une valeur retenue qui ne donne plus rien, pour qu’on puisse la retirer', () => {
    const filtre = { ...filtreVide, chefDeFile: ['HFDS' as const] }
    expect(libelles('chefDeFile', filtre, desFacettes({ chefDeFile: { CNAM: 16, HFDS: 0 } }))).toEqual([
      'CNAM\u00a0(16)',
      'HFDS\u00a0(0)',
    ])
  })

  test('donnent les années d’horizon avant ses états', () => {
    const facettes = desFacettes({
      horizon: { passe_sans_revision: 80, '2027': 13, a_venir: 13, '2023': 52 },
    })
    expect(optionsDe('horizon', filtreVide, facettes).map(({ valeur }) => valeur)).toEqual([
      '2023',
      '2027',
      'a_venir',
      'passe_sans_revision',
    ])
  })

  test('rangent les thématiques selon l’usage français', () => {
    const facettes = desFacettes({
      thematique: { 'Stratégie Portail': 3, Cybersécurité: 6, 'Données de référence': 8 },
    })
    expect(optionsDe('thematique', filtreVide, facettes).map(({ libelle }) => libelle)).toEqual([
      'Cybersécurité',
      'Données de référence',
      'Stratégie Portail',
    ])
  })

  test('ne comptent rien tant que l’API n’a pas répondu', () => {
    expect(libelles('axe', { ...filtreVide, axe: [2] }, undefined)).toEqual(['Axe 2'])
  })
})
