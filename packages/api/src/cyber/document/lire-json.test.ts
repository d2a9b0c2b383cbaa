import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lireJson, situer } from './lire-json.ts'
import { PROFONDEUR_MAXIMALE, VALEURS_MAXIMALES } from './parcourir-json.ts'

const erreurDe = (texte: string) => {
  const lu = lireJson(texte)
  return lu.ok ? null : lu.erreurs[0]
}

describe('Un texte JSON venu d’un tiers', () => {
  test('se lit comme JSON.parse le lit', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 1, 2), (texte, retrait) => {
        const valeur: unknown = JSON.parse(texte)
        const ecrit = JSON.stringify(valeur, null, retrait)
        const lu = lireJson(ecrit)
        // Une clé interdite ou une moitié de paire, que fast-check sait produire, sont les seuls refus.
        const issue = lu.ok
          ? { valeur: lu.valeur }
          : { refus: /pas admis|illisible/.test(lu.erreurs[0]?.message ?? '') }
        expect([{ valeur }, { refus: true }]).toContainEqual(issue)
      }),
    )
  })

  test('n’est jamais accepté quand JSON.parse le refuse', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '\\', '\n', '1'),
        (texte, rang, signe) => {
          const place = rang % (texte.length + 1)
          const abime = texte.slice(0, place) + signe + texte.slice(place + 1)
          let valable = true
          try {
            JSON.parse(abime)
          } catch {
            valable = false
          }
          expect(valable || !lireJson(abime).ok).toBe(true)
        },
      ),
    )
  })

  test.each([
    ['', 1, 1, '', 'Le document s’arrête trop tôt.'],
    ['{\n  "a": 1,\n  "b": tru\n}', 3, 8, '/b', 'Une valeur est attendue ici.'],
    ['{"a": [1, 2', 1, 12, '/a/1', 'Le document s’arrête trop tôt.'],
    ['{"a": 1 "b": 2}', 1, 9, '/a', 'Une virgule ou « } » est attendue ici.'],
    ['{"a": 1}\n{', 2, 1, '', 'Le document continue après sa fin.'],
    ['{"a": 1, "a": 2}', 1, 10, '/a', 'Ce champ est écrit deux fois.'],
    ['{"a": {"__proto__": {"x": 1}}}', 1, 8, '/a/0', 'Ce nom de champ n’est pas admis.'],
    ['{"\\u005f_proto__": 1}', 1, 2, '/0', 'Ce nom de champ n’est pas admis.'],
    ['{"a": "b\\u0000"}', 1, 7, '/a', 'Ce texte contient un caractère illisible, à retirer.'],
    ['{"a": "\\ud800"}', 1, 7, '/a', 'Ce texte contient un caractère illisible, à retirer.'],
    ['{"a": 01}', 1, 8, '/a', 'Une virgule ou « } » est attendue ici.'],
  ])('%j est refusé à sa place', (texte, ligne, colonne, chemin, message) => {
    expect(erreurDe(texte)).toEqual({ ligne, colonne, chemin, message })
  })

  test('n’épuise pas la pile, si profond qu’il soit', () => {
    const profond = (n: number) => '['.repeat(n) + ']'.repeat(n)
    expect(lireJson(profond(PROFONDEUR_MAXIMALE)).ok).toBe(true)
    expect(erreurDe(profond(PROFONDEUR_MAXIMALE + 1))?.message).toBe(
      'Ce document est imbriqué trop profondément.',
    )
    expect(erreurDe('['.repeat(1_000_000))?.message).toBe('Ce document est imbriqué trop profondément.')
  })

  test('montre ses erreurs à leur ligne, et un champ qui manque à la place de son groupe', () => {
    const texte = '{\n "cves": [\n  {"name": "CVE-1"},\n  {}\n ]\n}'
    const message = 'Ce champ est obligatoire.'
    expect(
      situer(texte, [
        [
          { chemin: '/cves/0/name', message },
          { chemin: '/cves/1/name', message },
        ],
        [{ chemin: '/title', message }],
      ]),
    ).toEqual([
      [
        { chemin: '/cves/0/name', message, ligne: 3, colonne: 12 },
        { chemin: '/cves/1/name', message, ligne: 4, colonne: 3 },
      ],
      [{ chemin: '/title', message, ligne: 1, colonne: 1 }],
    ])
  })

  test('refuse plus de valeurs qu’aucun document n’en a, et situe mille erreurs sans s’attarder', () => {
    const zeros = (combien: number) => `[${'0,\n'.repeat(combien - 2)}0]`
    expect(lireJson(zeros(VALEURS_MAXIMALES)).ok).toBe(true)
    expect(erreurDe(zeros(VALEURS_MAXIMALES + 1))?.message).toBe(
      'Ce document compte trop de valeurs pour être lu.',
    )
    const message = 'Une erreur.'
    const listes = Array.from({ length: 500 }, (_, rang) => [
      { chemin: `/${rang}`, message },
      { chemin: `/${VALEURS_MAXIMALES - 2 - rang}`, message },
    ])
    const debut = performance.now()
    const places = situer(zeros(VALEURS_MAXIMALES), listes)
    expect(places[2]).toEqual([
      { chemin: '/2', message, ligne: 3, colonne: 1 },
      { chemin: `/${VALEURS_MAXIMALES - 4}`, message, ligne: VALEURS_MAXIMALES - 3, colonne: 1 },
    ])
    expect(performance.now() - debut).toBeLessThan(2_000)
  })
})
