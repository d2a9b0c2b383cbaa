import { describe, expect, test } from 'vitest'
import { lireResultats } from './search-result.ts'

const action = { titre: 'A1-001 — Enrichir', description: 'Axe 1 · CNAV', href: '/pilotage/actions/A1-001' }

describe('la réponse d’une section à la recherche', () => {
  test('se lit quand elle a la forme convenue', () => {
    expect(lireResultats({ resultats: [{ ...action, type: 'action' }] })).toEqual([action])
  })

  test.each([
    ['une adresse extérieure', { ...action, href: 'https://exemple.fr' }],
    ['une adresse sans protocole', { ...action, href: '//exemple.fr' }],
    ['un script', { ...action, href: 'javascript:alert(1)' }],
    ['sans adresse', { titre: 'A1-001', description: '' }],
    ['sans titre', { ...action, titre: 12 }],
    ['vide', null],
  ])('écarte un résultat %s', (_cas, resultat) => {
    expect(lireResultats({ resultats: [resultat, action] })).toEqual([action])
  })

  test('se passe de description', () => {
    expect(lireResultats({ resultats: [{ titre: 'A1', href: '/a' }] })).toEqual([
      { titre: 'A1', description: '', href: '/a' },
    ])
  })

  test.each([[null], ['texte'], [{}], [{ resultats: 'beaucoup' }]])(
    'est une erreur sous une autre forme : %j',
    (reponse) => {
      expect(() => lireResultats(reponse)).toThrow('forme inattendue')
    },
  )
})
