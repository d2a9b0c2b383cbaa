import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDateCourte, formatDateLongue, formatInstant } from './dates.ts'
import { accorder, formatNombre, formatPourcentage, pluriel } from './nombres.ts'
import { entreGuillemets, enumerer, sansAccents, typographier } from './phrases.ts'

describe('Les dates', () => {
  test.each([
    ['2026-03-12', '12\u00a0mars\u00a02026'],
    ['2026-03-01', '1er\u00a0mars\u00a02026'],
    ['2026-08-31', '31\u00a0août\u00a02026'],
    ['2026-02-11', '11\u00a0février\u00a02026'],
  ])('%s s’écrit « %s » dans une phrase', (jour, attendu) => {
    expect(formatDateLongue(jour)).toBe(attendu)
  })

  test('s’écrivent en chiffres dans un tableau', () => {
    expect(formatDateCourte('2026-03-01')).toBe('01/03/2026')
  })

  test('et heures sont celles de Paris', () => {
    expect(formatInstant('2026-03-11T23:05:00Z')).toBe('12\u00a0mars\u00a02026 à 00:05')
    expect(formatInstant('2026-07-11T12:05:00Z')).toBe('11\u00a0juillet\u00a02026 à 14:05')
  })
})

describe('Les nombres', () => {
  test.each([
    [0, '0'],
    [103, '103'],
    [10300, '10\u202f300'],
    [1234567.891, '1\u202f234\u202f567,89'],
    [-12.5, '-12,5'],
  ])('%d s’écrit « %s »', (nombre, attendu) => {
    expect(formatNombre(nombre)).toBe(attendu)
  })

  test('en pour cent s’arrondissent à l’unité', () => {
    expect(formatPourcentage(41.7)).toBe('42\u202f%')
  })

  test.each([
    [0, '0 action'],
    [1, '1 action'],
    [1.5, '1,5 action'],
    [2, '2 actions'],
    [1200, '1\u202f200 actions'],
  ])('%d action s’accorde : « %s »', (nombre, attendu) => {
    expect(pluriel(nombre, 'action')).toBe(attendu)
  })

  test('accordent un nom dont le nombre s’écrit à part', () => {
    expect([0, 1, 2].map((nombre) => accorder(nombre, 'incident ouvert', 'incidents ouverts'))).toEqual([
      'incident ouvert',
      'incident ouvert',
      'incidents ouverts',
    ])
  })

  test('s’accordent avec un pluriel irrégulier', () => {
    expect(pluriel(3, 'jalon reste ouvert', 'jalons restent ouverts')).toBe('3 jalons restent ouverts')
  })
})

describe('Les phrases', () => {
  test.each([
    [[], ''],
    [['CNAM'], 'CNAM'],
    [['CNAM', 'CNAV'], 'CNAM et CNAV'],
    [['CNAM', 'CNAV', 'MSA'], 'CNAM, CNAV et MSA'],
  ])('énumèrent %j : « %s »', (elements, attendu) => {
    expect(enumerer(elements)).toBe(attendu)
  })

  test('citent entre guillemets français', () => {
    expect(entreGuillemets('OSS')).toBe('«\u00a0OSS\u00a0»')
  })

  test.each([
    [
      'Pourquoi ? Voici : « ceci » ; 5 % !',
      'Pourquoi\u202f? Voici\u00a0: «\u00a0ceci\u00a0»\u202f; 5\u202f%\u202f!',
    ],
    ['SSSI ch. 2 § 4', 'SSSI ch.\u00a02 §\u00a04'],
    ['https://sssi.example/a?b', 'https://sssi.example/a?b'],
  ])('« %s » prend ses espaces insécables', (texte, attendu) => {
    expect(typographier(texte)).toBe(attendu)
  })

  test('ne perdent ni ne gagnent un mot à la typographie', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        expect(typographier(texte).replace(/[\u00a0\u202f]/g, ' ')).toBe(
          texte.replace(/[\u00a0\u202f]/g, ' '),
        )
        expect(typographier(typographier(texte))).toBe(typographier(texte))
      }),
    )
  })

  test.each([
    ['Éditique', 'editique'],
    ['cœur de métier', 'coeur de metier'],
    ['L’UX design', "l'ux design"],
    ['ŒUVRE', 'oeuvre'],
  ])('se cherchent sans accents : « %s »', (texte, attendu) => {
    expect(sansAccents(texte)).toBe(attendu)
  })
})
