import { describe, expect, test } from 'vitest'
import { criteresDeChefDeFile } from './criteres.ts'

describe('the leads an action is found by', () => {
  test.each([
    ['DSS et MSA', ['DSS', 'MSA'], ['DSS', 'MSA']],
    ['A définir', [], ['A_DEFINIR']],
    ['A définir', ['CNAV'], ['A_DEFINIR', 'CNAV']],
    ['OSS', [], ['OSS']],
  ] as const)('« %s », led by %j: %j', (imprimes, effectifs, criteres) => {
    expect(criteresDeChefDeFile(imprimes, effectifs)).toEqual(criteres)
  })
})
