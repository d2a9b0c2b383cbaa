import { plan } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { champs, planEnCsv, planEnJson } from './plan-ouvert.ts'

/** Une lecture indépendante du CSV (RFC 4180), pour ne pas juger l’écriture par elle-même. */
function lireCsv(texte: string): string[][] {
  const lignes: string[][] = [[]]
  let champ = ''
  let cite = false
  for (let i = 0; i < texte.length; i += 1) {
    const c = texte.charAt(i)
    if (cite && c === '"' && texte.charAt(i + 1) === '"') champ += texte.charAt((i += 1))
    else if (c === '"') cite = !cite
    else if (!cite && (c === ',' || c === '\n')) {
      lignes.at(-1)?.push(champ)
      champ = ''
      if (c === '\n') lignes.push([])
    } else champ += c
  }
  return lignes.slice(0, -1)
}

describe('les données ouvertes', () => {
  test('en JSON, sont les 103 actions telles qu’imprimées', () => {
    expect(JSON.parse(planEnJson())).toEqual(plan)
  })

  test('en CSV, sont les mêmes, champ pour champ', () => {
    const [entete, ...lignes] = lireCsv(planEnCsv())
    expect(entete).toEqual(['code', 'axe', 'thematique', 'orientation', 'libelle', 'horizon', 'chefsDeFile'])
    expect(lignes).toEqual(plan.map((action) => champs.map((champ) => String(action[champ]))))
  })

  test('gardent les irrégularités du texte', () => {
    const parCode = new Map(lireCsv(planEnCsv()).map((ligne) => [ligne[0], ligne]))
    expect(parCode.get('A1-008')?.[5]).toBe('version')
    expect(parCode.get('A3-008')?.[5]).toBe('2023-2027')
    expect(parCode.get('A1-015')?.[6]).toBe('A définir')
    expect(parCode.get('A2-017')?.[6]).toBe('DSS et MSA')
  })

  test('aucune valeur ne serait prise pour une formule par un tableur', () => {
    expect(
      lireCsv(planEnCsv())
        .flat()
        .filter((valeur) => /^[=+\-@\t\r]/.test(valeur)),
    ).toEqual([])
  })
})
