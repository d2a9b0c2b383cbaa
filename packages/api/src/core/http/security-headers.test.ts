import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { enTetesDeSecurite, politiqueDeContenu } from './security-headers.ts'

const sha256 = (texte: string) => `'sha256-${createHash('sha256').update(texte).digest('base64')}'`

describe('la politique de contenu', () => {
  const carte = '{"integrity":{}}'
  const directives = new Map(
    politiqueDeContenu(carte)
      .split('; ')
      .map((directive) => {
        const [nom = '', ...sources] = directive.split(' ')
        return [nom, sources.join(' ')] as const
      }),
  )

  test('n’ouvre rien par défaut, ni cadre, ni base', () => {
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('frame-ancestors')).toBe("'none'")
    expect(directives.get('base-uri')).toBe("'none'")
    expect(directives.get('form-action')).toBe("'self'")
  })

  test('n’admet en ligne que la carte d’import et les deux styles de thème', () => {
    expect(directives.get('script-src')).toBe(`'self' ${sha256(carte)}`)
    expect(directives.get('style-src')).toBe(
      `'self' ${sha256(':root { color-scheme: light; }')} ${sha256(':root { color-scheme: dark; }')}`,
    )
  })

  test.each(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'http:', 'https:', '*'])(
    'ne contient pas « %s »',
    (mot) => {
      expect(politiqueDeContenu(carte)).not.toContain(mot)
    },
  )
})

describe('les en-têtes de sécurité', () => {
  test('HSTS n’est dit qu’en https', () => {
    expect(enTetesDeSecurite('https://portail.exemple.fr')).toHaveProperty('strict-transport-security')
    expect(enTetesDeSecurite('http://localhost:4000')).not.toHaveProperty('strict-transport-security')
  })

  test('le type annoncé fait foi', () => {
    expect(enTetesDeSecurite('http://localhost:4000')).toMatchObject({
      'x-content-type-options': 'nosniff',
    })
  })
})
