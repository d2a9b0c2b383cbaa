import { describe, expect, test } from 'vitest'
import { ajouterDelai, depuisLeMurDeParis, libelleDuree, versLeMurDeParis, type Delai } from './delais.ts'

const heures = (nombre: number): Delai => ({ unite: 'heures', nombre })
const mois = (nombre: number): Delai => ({ unite: 'mois', nombre })

describe('Un délai en heures compte des heures réelles', () => {
  test.each([
    ['un jour ordinaire', '2026-11-22T10:00:00.000Z', heures(24), '2026-11-23T10:00:00.000Z'],
    [
      'le week-end compte comme la semaine',
      '2026-11-20T17:30:00.000Z',
      heures(72),
      '2026-11-23T17:30:00.000Z',
    ],
    ['le 1er mai compte', '2026-04-30T22:00:00.000Z', heures(72), '2026-05-03T22:00:00.000Z'],
    // Dans la nuit du 28 au 29 mars 2026, il est 23 h de moins au mur : 14 h le 28, 15 h le 29.
    ['passage à l’heure d’été', '2026-03-28T13:00:00.000Z', heures(24), '2026-03-29T13:00:00.000Z'],
    ['passage à l’heure d’hiver', '2026-10-24T12:00:00.000Z', heures(24), '2026-10-25T12:00:00.000Z'],
    ['le 29 février', '2028-02-28T08:00:00.000Z', heures(24), '2028-02-29T08:00:00.000Z'],
  ])('%s', (_, depuis, delai, attendu) => {
    expect(ajouterDelai(depuis, delai)).toBe(attendu)
  })
})

describe('Un délai en mois garde le quantième et l’heure de Paris', () => {
  test.each([
    ['un mois ordinaire', '2026-11-22T10:00:00.000Z', mois(1), '2026-12-22T10:00:00.000Z'],
    [
      '31 janvier, année ordinaire : 28 février',
      '2026-01-31T09:00:00.000Z',
      mois(1),
      '2026-02-28T09:00:00.000Z',
    ],
    [
      '31 janvier, année bissextile : 29 février',
      '2028-01-31T09:00:00.000Z',
      mois(1),
      '2028-02-29T09:00:00.000Z',
    ],
    ['31 août : 30 septembre', '2026-08-31T09:00:00.000Z', mois(1), '2026-09-30T09:00:00.000Z'],
    ['décembre : l’année suivante', '2026-12-15T09:00:00.000Z', mois(1), '2027-01-15T09:00:00.000Z'],
    // 15 h à Paris le 10 mars (UTC+1) comme le 10 avril (UTC+2).
    ['l’heure d’été passe entre les deux', '2026-03-10T14:00:00.000Z', mois(1), '2026-04-10T13:00:00.000Z'],
    ['l’heure d’hiver passe entre les deux', '2026-10-10T13:00:00.000Z', mois(1), '2026-11-10T14:00:00.000Z'],
    // 2 h 30 n’existe pas le 29 mars 2026 : on lit 3 h 30.
    ['une heure qui n’existe pas', '2026-02-28T23:30:00.000Z', mois(1), '2026-03-31T22:30:00.000Z'],
    [
      'une heure sautée se lit une heure plus tard',
      '2026-03-01T01:30:00.000Z',
      mois(1),
      '2026-04-01T00:30:00.000Z',
    ],
    // 2 h 30 existe deux fois le 25 octobre 2026 : la première, à l’heure d’été.
    [
      'une heure qui existe deux fois est la première',
      '2026-09-25T00:30:00.000Z',
      mois(1),
      '2026-10-25T00:30:00.000Z',
    ],
    // Le jour est celui de Paris : 0 h 30 le 1er mars à Paris est encore le 28 février en UTC.
    ['le jour est celui de Paris', '2026-02-28T23:30:00.000Z', mois(2), '2026-04-30T22:30:00.000Z'],
  ])('%s', (_, depuis, delai, attendu) => {
    expect(ajouterDelai(depuis, delai)).toBe(attendu)
  })

  test('2 h 30 le 29 mars 2026, que le changement d’heure saute, est 3 h 30', () => {
    // Le 28 février n’a pas de 29 : un départ de janvier y mène.
    expect(ajouterDelai('2026-01-29T01:30:00.000Z', mois(2))).toBe('2026-03-29T01:30:00.000Z')
  })
})

test.each([
  [30_000, 'moins d’une minute'],
  [12 * 60_000, '12 min'],
  [3 * 3_600_000, '3 h'],
  [-(2 * 3_600_000 + 5 * 60_000), '2 h 05 min'],
  [30 * 3_600_000, '30 h'],
  [100 * 3_600_000, '4 jours'],
])('%d ms se dit « %s »', (duree, attendu) => {
  expect(libelleDuree(duree)).toBe(attendu)
})

test.each(['2026-11-22T09:30', '2026-07-14T23:59', '2026-10-25T02:30'])(
  'ce qu’un champ de date montre, %s, se relit comme l’heure de Paris',
  (mur) => {
    const instant = depuisLeMurDeParis(mur)
    expect(instant === null ? null : versLeMurDeParis(instant)).toBe(mur)
  },
)

test.each(['', '2026-11-22', 'demain', '2026-13-01T00:00'])('« %s » n’est pas un instant', (mur) => {
  expect(depuisLeMurDeParis(mur)).toBeNull()
})
