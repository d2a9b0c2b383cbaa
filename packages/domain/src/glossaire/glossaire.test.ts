import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organismes } from '../organisme/organisme.ts'
import { plan } from '../plan/plan.ts'
import { glossaire, sensDuSigle } from './glossaire.ts'
import { segmenterLesSigles } from './segments.ts'

describe('Le glossaire', () => {
  test('dit le PNDS comme le texte, et non comme son résumé', () => {
    expect(sensDuSigle('PNDS')).toBe('Portail numérique des droits sociaux')
  })

  test('donne à chaque organisme le nom qu’il a ailleurs', () => {
    for (const { sigle, nom } of organismes) expect([sigle, sensDuSigle(sigle)]).toEqual([sigle, nom])
  })

  test('n’a ni doublon ni sens vide, et suit l’alphabet', () => {
    const sigles = glossaire.map((e) => e.sigle)
    expect(new Set(sigles).size).toBe(sigles.length)
    expect(sigles).toEqual(sigles.toSorted((a, b) => a.localeCompare(b, 'fr')))
    expect(glossaire.every((e) => e.sens.length > 3)).toBe(true)
  })

  test('ne devine pas les sigles que le texte n’explique pas', () => {
    for (const sigle of ['RRP', 'RFOS', 'DAD-e']) expect(sensDuSigle(sigle)).toBeNull()
  })

  test('est celui de la documentation', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/glossaire.md'), 'utf8')
    const sigles = page.slice(page.indexOf('## Les sigles'))
    const lignes = [...sigles.matchAll(/^\| \*\*(.+?)\*\* +\| (.+?) +\|/gm)].map(([, sigle, sens]) => [
      sigle,
      sens,
    ])
    expect(lignes).toEqual(glossaire.map(({ sigle, sens }) => [sigle, sens]))
  })
})

describe('Les sigles d’un texte', () => {
  test('se détachent, avec leur sens', () => {
    expect(segmenterLesSigles('Créer un CERT pour les OSS')).toEqual([
      { texte: 'Créer un ', sens: null },
      {
        texte: 'CERT',
        sens: 'Computer emergency response team, ou centre d’alerte et de réaction aux attaques informatiques',
      },
      { texte: ' pour les ', sens: null },
      { texte: 'OSS', sens: 'Organisme de sécurité sociale' },
    ])
  })

  test.each([
    ['SIRH', ['SIRH']],
    ['les SIRH et le SI', ['SIRH', 'SI']],
    ['GIP MDS', ['GIP MDS']],
    ['l’API', ['API']],
    ['DSS/CNAV', ['DSS', 'CNAV']],
    ['APIsation', []],
    ['si oui', []],
    ['SIÈGE', []],
  ])('sont des mots entiers dans « %s » : %j', (texte, attendus) => {
    expect(segmenterLesSigles(texte).flatMap((s) => (s.sens === null ? [] : [s.texte]))).toEqual(attendus)
  })

  test('recollés, redonnent le texte', () => {
    const textes = fc.oneof(fc.string(), fc.constantFrom(...plan.map((a) => a.libelle)))
    fc.assert(
      fc.property(textes, (texte) => {
        expect(
          segmenterLesSigles(texte)
            .map((s) => s.texte)
            .join(''),
        ).toBe(texte)
      }),
    )
  })
})
