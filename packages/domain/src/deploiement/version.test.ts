import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparerVersions, versionDInstallation } from './version.ts'
import { versionDeSectionSchema } from './version.schema.ts'

describe('Une version', () => {
  test.each([
    '0.0.0',
    '1.4.0',
    '10.20.30',
    '1.0.0-rc.1',
    '1.0.0-0',
    '1.0.0--',
    '1.0.0-alpha-7.x',
    '1.0.0-0a1',
  ])('%s : est admise', (version) => expect(versionDeSectionSchema.safeParse(version).success).toBe(true))

  test.each([
    ['vide', ''],
    ['incomplète', '1.4'],
    ['précédée d’un v', 'v1.4.0'],
    ['à zéro initial', '01.4.0'],
    ['à zéro initial après le tiret', '1.4.0-01'],
    ['avec des métadonnées, qu’une adresse abîmerait', '1.4.0+build'],
    ['avec une remontée de dossier', '1.4.0-../../x'],
    ['avec une barre', '1.4.0/x'],
    ['avec un caractère encodé', '1.4.0-%2e'],
    ['avec un saut de ligne', '1.4.0\n'],
    ['avec un identifiant vide', '1.4.0-rc..1'],
    ['trop longue', `1.4.0-${'a'.repeat(60)}`],
  ])('%s : est refusée', (_, version) =>
    expect(versionDeSectionSchema.safeParse(version).success).toBe(false),
  )
})

/** The example of Semantic Versioning 2.0 § 11, completed. */
const ordre = [
  '0.9.9',
  '1.0.0-0',
  '1.0.0-9',
  '1.0.0-10',
  '1.0.0-99999999999999999998',
  '1.0.0-99999999999999999999',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1',
  '1.2.0',
  '1.10.0',
  '2.0.0',
  '10.0.0',
]

test('Les versions se rangent dans l’ordre de Semantic Versioning, d’où qu’elles partent', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ordre, { minLength: ordre.length }), (melange) => {
      expect(melange.toSorted(comparerVersions)).toEqual(ordre)
    }),
  )
  for (const version of ordre) expect(comparerVersions(version, version)).toBe(0)
})

test.each([
  ['1.0.0', '01234567ff', '1.0.0-local-01234567'],
  ['1.0.0-rc.1', '0a1b2c3d', '1.0.0-rc.1-local-0a1b2c3d'],
])('La construction locale de %s, d’empreinte %s, est la version %s', (version, empreinte, attendue) => {
  expect(versionDInstallation(version, empreinte)).toBe(attendue)
  expect(versionDeSectionSchema.safeParse(attendue).success).toBe(true)
})
