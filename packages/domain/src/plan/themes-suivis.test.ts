import { describe, expect, test } from 'vitest'
import { plan } from './plan.ts'
import { themeDe, themeIds, themesSuivis } from './themes-suivis.ts'

describe('Les thèmes suivis par les sections', () => {
  test.each([
    ['cyber', 'CNAM', 'A5-022', 'A5-027', 6],
    ['cloud', 'ACOSS', 'A5-017', 'A5-021', 5],
    ['data', 'CNAV', 'A1-001', 'A1-030', 30],
    ['skills', 'UCANSS', 'A4-001', 'A5-031', 19],
  ] as const)('%s, tenu par %s, va de %s à %s', (id, equipe, premier, dernier, nombre) => {
    const theme = themesSuivis[id]
    expect(theme.equipe).toBe(equipe)
    expect([theme.codes[0], theme.codes.at(-1), theme.codes.length]).toEqual([premier, dernier, nombre])
  })

  test('les compétences suivent aussi les achats et le numérique responsable, sans le pilotage économique', () => {
    const codes = themesSuivis.skills.codes
    expect(codes.filter((c) => c.startsWith('A4')).at(-1)).toBe('A4-015')
    expect(codes.filter((c) => c.startsWith('A5'))).toEqual(['A5-028', 'A5-029', 'A5-030', 'A5-031'])
  })

  test('ne se partagent aucune action', () => {
    const tous = themeIds.flatMap((id) => themesSuivis[id].codes)
    expect(new Set(tous).size).toBe(tous.length)
  })

  test('ne nomment que des thématiques du plan', () => {
    for (const id of themeIds) {
      for (const thematique of themesSuivis[id].thematiques) {
        expect(plan.some((a) => a.thematique === thematique)).toBe(true)
      }
    }
  })

  test.each(themeIds)('%s suit toutes les actions de ses thématiques, dans l’ordre du plan', (id) => {
    const { thematiques, codes } = themesSuivis[id]
    expect(codes).toEqual(plan.filter((a) => thematiques.includes(a.thematique)).map((a) => a.code))
  })

  test('se retrouvent depuis une action', () => {
    expect(themeDe('A5-022')).toBe('cyber')
    expect(themeDe('A1-014')).toBe('data')
    expect(themeDe('A2-001')).toBeNull()
  })
})
