import { plan } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { contenantLesMots, parThematique } from './plan-publie.ts'

const codes = (recherche: string) => contenantLesMots(plan, recherche).map(({ code }) => code)

describe('le plan publié', () => {
  test('rangé par thématique et orientation, il garde ses 103 actions et leur ordre', () => {
    const rangees = parThematique(plan).flatMap(({ orientations }) =>
      orientations.flatMap(({ actions }) => actions),
    )
    expect(rangees).toEqual(plan)
  })

  test('n’ouvre chaque thématique qu’une fois', () => {
    const titres = parThematique(plan).map(({ titre }) => titre)
    expect(new Set(titres).size).toBe(titres.length)
    expect(titres).toHaveLength(14)
  })
})

describe('la recherche dans le texte du plan', () => {
  test.each([
    ['A1-008', ['A1-008']],
    ['a1-008', ['A1-008']],
    ['écoute usager', ['A2-001']],
    ['ECOUTE usager', ['A2-001']],
    ['usager ecoute', ['A2-001']],
    ['introuvable', []],
  ])('« %s » trouve %j', (recherche, attendus) => {
    expect(codes(recherche)).toEqual(attendus)
  })

  test('un chef de file se cherche comme un mot du texte', () => {
    expect(codes('GIP MDS')).toContain('A1-014')
  })

  test.each(['', '   '])('sans mot (« %s »), tout le plan est là', (recherche) => {
    expect(codes(recherche)).toHaveLength(103)
  })
})
