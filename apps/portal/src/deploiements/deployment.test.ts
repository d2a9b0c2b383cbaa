import { describe, expect, test } from 'vitest'
import { ecartEnMots, placesDe, pourQui, releveEnMots, tailleEnMots } from './deployment.ts'
import { uneSectionDeployee, uneVersion } from './testing/deployments.ts'

const canari = { version: '1.2.0', part: 5, depuis: null }
const epingle = { version: '1.0.0', motif: 'Clôture', jusquA: '2026-03-20T10:00:00.000Z', par: null }

describe('une section déployée', () => {
  test.each([
    ['sans canari, est pour tous', {}, 'Tous les agents'],
    ['avec un canari, est pour les autres', { canari }, '95\u202F% des agents'],
    ['épinglée, est pour tous, canari compris', { canari, epingle }, 'Tous les agents, par l’épingle'],
    ['sans version active, n’est pour personne', { active: null }, 'Personne'],
  ])('%s', (_cas, partie, attendu) => {
    expect(pourQui(uneSectionDeployee(partie))).toBe(attendu)
  })

  test('dit ce qu’est chacune de ses versions', () => {
    const section = uneSectionDeployee({
      canari,
      epingle: { ...epingle, version: '1.1.0' },
      versions: ['1.2.0', '1.1.0', '1.0.0'].map((version) => uneVersion({ version })),
      active: { version: '1.1.0', depuis: null, par: null },
      precedente: '1.0.0',
    })
    expect(section.versions.map(({ version }) => placesDe(section, version))).toEqual([
      ['canari'],
      ['epinglee', 'active'],
      ['precedente'],
    ])
  })
})

test.each([
  [{ ouvertures: 0, erreurs: 0 }, 'pas encore ouverte'],
  [{ ouvertures: 1, erreurs: 0 }, 'aucune erreur pour 1 agent'],
  [{ ouvertures: 1200, erreurs: 3 }, '3 agents en erreur sur 1\u202F200'],
])('un relevé de %j se lit « %s »', (releve, attendu) => {
  expect(releveEnMots(releve)).toBe(attendu)
})

test.each([
  [0, '0\u00A0ko'],
  [153_240, '153,2\u00A0ko'],
  [2_345_678, '2,35\u00A0Mo'],
])('%d octets se lisent « %s »', (octets, attendu) => {
  expect(tailleEnMots(octets)).toBe(attendu)
})

test.each([
  [null, null],
  [12, 'comme la précédente'],
  [3_100, '+\u202F3,1\u00A0ko sur la précédente'],
  [-1_500_000, '−\u202F1,5\u00A0Mo sur la précédente'],
])('un écart de %s octets se lit « %s »', (ecart, attendu) => {
  expect(ecartEnMots(ecart)).toBe(attendu)
})
