import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { identites } from './identites.ts'

const dsfr = join(dirname(createRequire(import.meta.url).resolve('@codegouvfr/react-dsfr')), '..', 'dsfr')

/** Les jetons du DSFR, dans un thème, tels que ses feuilles les donnent. */
function jetons(theme: 'clair' | 'sombre'): Map<string, string> {
  const feuilles = [
    join(dsfr, 'core', 'core.main.css'),
    ...(theme === 'sombre' ? [join(dsfr, 'scheme', 'scheme.css')] : []),
  ]
  const declarations = feuilles.flatMap((feuille) => [
    ...readFileSync(feuille, 'utf8').matchAll(/^\s*(--[\w-]+): ([^;]+);/gm),
  ])
  return new Map(declarations.map(([, nom = '', valeur = '']) => [nom, valeur]))
}

function resoudre(table: Map<string, string>, valeur: string): string {
  const reference = /^var\((--[\w-]+)\)$/.exec(valeur)?.[1]
  return reference ? resoudre(table, table.get(reference) ?? '') : valeur
}

function luminance(hexa: string): number {
  const long = hexa.length === 4 ? hexa.replaceAll(/[0-9a-f]/gi, '$&$&') : hexa
  const [r = 0, v = 0, b = 0] = [1, 3, 5]
    .map((rang) => Number.parseInt(long.slice(rang, rang + 2), 16) / 255)
    .map((canal) => (canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * v + 0.0722 * b
}

function contraste(a: string, b: string): number {
  const [fort = 0, faible = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (fort + 0.05) / (faible + 0.05)
}

describe.each(['clair', 'sombre'] as const)('les identités, en thème %s', (theme) => {
  const table = jetons(theme)
  const couleur = (jeton: string) => resoudre(table, `var(--${jeton})`)

  test.each(Object.values(identites))(
    '$sigle se lit : texte sur son fond, accent sur la page',
    (identite) => {
      const texte = couleur(`text-label-${identite.couleur}`)
      expect(texte).toMatch(/^#/)
      expect(contraste(texte, couleur(`background-alt-${identite.couleur}`))).toBeGreaterThanOrEqual(4.5)
      expect(contraste(texte, couleur('background-default-grey'))).toBeGreaterThanOrEqual(4.5)
      const accent = couleur(`border-plain-${identite.couleur}`)
      expect(contraste(accent, couleur('background-default-grey'))).toBeGreaterThanOrEqual(3)
    },
  )
})

test('deux organismes n’ont pas la même couleur', () => {
  const couleurs = Object.values(identites).map(({ couleur }) => couleur)
  expect(new Set(couleurs).size).toBe(couleurs.length)
})
