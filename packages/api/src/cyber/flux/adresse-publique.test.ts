import { describe, expect, test } from 'vitest'
import { estPublique } from './adresse-publique.ts'

describe('Une adresse', () => {
  test.each([
    ['8.8.8.8', true],
    ['2a01:cb00::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['169.254.169.254', false],
    ['192.168.1.1', false],
    ['172.31.0.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['64:ff9b::a00:1', false],
    ['2002:0a00:0001::', false],
    ['pas une adresse', false],
  ])('%s est publique : %s', (ip, publique) => {
    expect(estPublique(ip)).toBe(publique)
  })
})
