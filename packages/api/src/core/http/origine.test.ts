import { describe, expect, test } from 'vitest'
import { origineAdmise } from './origine.ts'

const portail = 'https://portail.exemple.fr'

describe('une requête n’est admise que si elle vient du portail', () => {
  test.each([
    ['POST', { origin: portail }, true],
    ['POST', { origin: portail, 'sec-fetch-site': 'same-origin' }, true],
    ['POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['POST', {}, false],
    ['POST', { origin: 'null' }, false],
    ['POST', { origin: 'https://ailleurs.exemple' }, false],
    ['POST', { origin: 'https://ailleurs.exemple', 'sec-fetch-site': 'same-origin' }, false],
    ['POST', { origin: `${portail}.ailleurs.exemple` }, false],
    ['POST', { origin: 'http://portail.exemple.fr' }, false],
    ['POST', { 'sec-fetch-site': 'same-site' }, false],
    ['POST', { 'sec-fetch-site': 'none' }, false],
    ['GET', {}, true],
    ['GET', { 'sec-fetch-site': 'same-origin' }, true],
    ['GET', { 'sec-fetch-site': 'none' }, true],
    ['GET', { 'sec-fetch-site': 'same-site' }, false],
    ['GET', { 'sec-fetch-site': 'cross-site' }, false],
  ])('%s %o → %s', (method, headers, attendu) => {
    expect(origineAdmise({ method, headers }, portail)).toBe(attendu)
  })
})
