import { unJalon } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { parActeur, phraseDeJalon } from './phrases-de-jalon.ts'

const aujourdhui = '2026-07-10'

describe('un jalon', () => {
  test.each([
    ['à venir', unJalon({ echeance: '2026-12-31' }), 'Attendu le 31\u00a0décembre\u00a02026'],
    [
      'en retard',
      unJalon({ echeance: '2026-06-30' }),
      'Attendu le 30\u00a0juin\u00a02026, en retard de 10 jours',
    ],
    [
      'attendu aujourd’hui, pas encore en retard',
      unJalon({ echeance: aujourdhui }),
      'Attendu le 10\u00a0juillet\u00a02026',
    ],
    [
      'atteint',
      unJalon({ etat: 'atteint', echeance: '2026-06-30', realiseLe: '2026-06-12' }),
      'Atteint le 12\u00a0juin\u00a02026, attendu le 30\u00a0juin\u00a02026',
    ],
    ['abandonné', unJalon({ etat: 'abandonne' }), 'Abandonné, était attendu le 30\u00a0juin\u00a02026'],
  ])('%s', (_, jalon, phrase) => {
    expect(phraseDeJalon(jalon, aujourdhui)).toBe(phrase)
  })
})

describe('la feuille de route par acteur', () => {
  test('range par échéance, et montre l’acteur qui n’a encore aucun jalon', () => {
    const jalons = [
      unJalon({ id: 'b', acteur: 'CNAV', echeance: '2026-09-01' }),
      unJalon({ id: 'a', acteur: 'CNAV', echeance: '2026-03-01' }),
      unJalon({ id: 'c', acteur: 'DSS' }),
    ]
    const groupes = parActeur(jalons, ['CNAV', 'MSA'])
    expect(groupes.map(({ acteur, jalons }) => [acteur, jalons.map(({ id }) => id)])).toEqual([
      ['CNAV', ['a', 'b']],
      ['MSA', []],
      ['DSS', ['c']],
    ])
  })
})
