import { describe, expect, test } from 'vitest'
import { absenceLe, aReverifier, ordreDAppel } from './contact.ts'

const unContact = (id: string, changement: Partial<Parameters<typeof ordreDAppel>[0][number]> = {}) => ({
  id,
  nom: id,
  astreinte: true,
  rang: 1,
  absences: [] as readonly { du: string; au: string }[],
  suppleantId: null as string | null,
  ...changement,
})

const conge = [{ du: '2026-12-20', au: '2027-01-03' }]
const appeles = (contacts: Parameters<typeof ordreDAppel>[0], jour = '2026-12-24') =>
  ordreDAppel(contacts, jour).map(({ id }) => id)

describe('L’ordre d’appel', () => {
  test('suit les rangs des contacts d’astreinte, et eux seuls', () => {
    expect(
      appeles([
        unContact('relève', { rang: 2 }),
        unContact('bureau', { astreinte: false }),
        unContact('astreinte'),
      ]),
    ).toEqual(['astreinte', 'relève'])
  })

  test('met le suppléant à la place de l’absent, à son rang', () => {
    const contacts = [
      unContact('absent', { absences: conge, suppleantId: 'bureau' }),
      unContact('relève', { rang: 2 }),
      unContact('bureau', { astreinte: false }),
    ]
    expect(appeles(contacts)).toEqual(['bureau', 'relève'])
    expect(appeles(contacts, '2027-01-04')).toEqual(['absent', 'relève'])
  })

  test('passe au suppléant du suppléant, sans tourner en rond ni appeler deux fois', () => {
    const a = unContact('a', { absences: conge, suppleantId: 'b' })
    const b = unContact('b', { absences: conge, suppleantId: 'c', rang: 2 })
    expect(appeles([a, b, unContact('c', { rang: 3 })])).toEqual(['c'])
    expect(appeles([a, { ...b, suppleantId: 'a' }])).toEqual([])
  })

  test('passe l’absent que personne ne remplace', () => {
    expect(appeles([unContact('absent', { absences: conge })])).toEqual([])
    expect(appeles([unContact('absent', { absences: conge, suppleantId: 'disparu' })])).toEqual([])
  })
})

describe('Une absence', () => {
  test.each([
    ['2026-12-19', false],
    ['2026-12-20', true],
    ['2027-01-03', true],
    ['2027-01-04', false],
  ])('du 20 décembre au 3 janvier, vaut le %s : %s', (jour, attendu) => {
    expect(absenceLe({ absences: conge }, jour) !== null).toBe(attendu)
  })
})

describe('Un contact est à revérifier', () => {
  test.each([
    ['2026-08-24', false],
    ['2026-08-23', true],
  ])('le 22 novembre 2026, vérifié le %s : %s', (verifieLe, attendu) => {
    expect(aReverifier({ verifieLe }, '2026-11-22')).toBe(attendu)
  })
})
