import { describe, expect, test } from 'vitest'
import { estOrganismeCode, libelleOrganisme, organisme, organismeCodes, organismes } from './organisme.ts'

describe('Les organismes', () => {
  test.each(organismeCodes)('%s a un sigle et un nom', (code) => {
    expect(organisme(code).code).toBe(code)
    expect(organisme(code).sigle).not.toBe('')
    expect(organisme(code).nom).not.toBe('')
  })

  test('sont dix, sans doublon', () => {
    expect(organismes).toHaveLength(10)
    expect(new Set(organismes.map((o) => o.sigle)).size).toBe(10)
  })

  test('s’affichent comme le plan les imprime', () => {
    expect(libelleOrganisme('GIP_MDS')).toBe('GIP MDS')
  })

  test('ne se devinent pas', () => {
    expect(estOrganismeCode('GIP MDS')).toBe(false)
    expect(estOrganismeCode('GIP_MDS')).toBe(true)
  })
})
