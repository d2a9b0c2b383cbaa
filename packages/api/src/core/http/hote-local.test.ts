import { describe, expect, test } from 'vitest'
import { adresseLocale } from './hote-local.ts'

describe('l’adresse à ouvrir à la place de celle qui est jointe', () => {
  test.each([
    ['127.0.0.1:4000', 'http://localhost:4000', 'http://localhost:4000/plan?axe=1'],
    ['[::1]:4000', 'http://localhost:4000', 'http://localhost:4000/plan?axe=1'],
    ['localhost:4000', 'http://localhost:4000', null],
    ['127.0.0.1:5173', 'http://localhost:4000', null],
    ['10.0.0.1:4000', 'http://localhost:4000', null],
    ['ailleurs.exemple:4000', 'http://localhost:4000', null],
    ['127.0.0.1:4000', 'https://portail.exemple.fr', null],
    [undefined, 'http://localhost:4000', null],
    ['mal formé', 'http://localhost:4000', null],
  ])('jointe par %s, publique à %s : %s', (host, urlPublique, attendue) => {
    expect(
      adresseLocale({ headers: host === undefined ? {} : { host }, url: '/plan?axe=1' }, urlPublique),
    ).toBe(attendue)
  })
})
