import { describe, expect, test } from 'vitest'
import { cookiesDe, lireCookie } from './cookies.ts'

describe('les cookies du portail', () => {
  test('en https, ils sont liés à cet hôte et au canal chiffré', () => {
    expect(cookiesDe('https://portail.exemple.fr')).toEqual({
      session: '__Host-sssi',
      connexion: '__Host-sssi-connexion',
      options: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' },
    })
  })

  test('en http, sur cette machine, ils perdent le préfixe que le navigateur refuserait', () => {
    expect(cookiesDe('http://localhost:4000')).toMatchObject({ session: 'sssi', options: { secure: false } })
  })

  test.each([
    ['sssi=jeton', 'jeton'],
    ['autre=1; sssi=jeton', 'jeton'],
    ['sssi-connexion=a; sssi=jeton ;x', 'jeton'],
    ['sssi-connexion=a', null],
    ['xsssi=a', null],
    ['', null],
    [undefined, null],
  ])('dans « %s », la session est %s', (entete, attendu) => {
    expect(lireCookie(entete, 'sssi')).toBe(attendu)
  })
})
