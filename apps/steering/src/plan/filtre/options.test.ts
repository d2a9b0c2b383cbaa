import { filtreVide } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { choixDe, type Facettes } from './options.ts'

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
  gravite: {},
  completude: {},
  ...surcharge,
})

const libelles = (...arguments_: Parameters<typeof choixDe>) =>
  choixDe(...arguments_).map(({ libelle, compte }) => `${libelle} (${compte})`)

describe('les choix d’un filtre', () => {
  test('suivent l’ordre de l’échelle et taisent ce qui ne donnerait rien', () => {
    const facettes = desFacettes({ statut: { realisee: 4, non_renseigne: 90, abandonnee: 0 } })
    expect(libelles('statut', filtreVide, facettes)).toEqual(['Non renseigné (90)', 'Réalisée (4)'])
  })

  test('gardent une valeur retenue qui ne donne plus rien, pour qu’on puisse la retirer', () => {
    const filtre = { ...filtreVide, chefDeFile: ['HFDS' as const] }
    expect(libelles('chefDeFile', filtre, desFacettes({ chefDeFile: { CNAM: 16, HFDS: 0 } }))).toEqual([
      'CNAM (16)',
      'HFDS (0)',
    ])
  })

  test('donnent les années d’horizon avant ses états', () => {
    const facettes = desFacettes({
      horizon: { passe_sans_revision: 80, '2027': 13, a_venir: 13, '2023': 52 },
    })
    expect(choixDe('horizon', filtreVide, facettes).map(({ valeur }) => valeur)).toEqual([
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
    expect(choixDe('thematique', filtreVide, facettes).map(({ libelle }) => libelle)).toEqual([
      'Cybersécurité',
      'Données de référence',
      'Stratégie Portail',
    ])
  })

  test('ne comptent rien tant que l’API n’a pas répondu', () => {
    expect(choixDe('axe', { ...filtreVide, axe: [2] }, undefined)).toEqual([
      { valeur: '2', libelle: "2. Transformation numérique de la relation à l'usager", compte: undefined },
    ])
  })
})
