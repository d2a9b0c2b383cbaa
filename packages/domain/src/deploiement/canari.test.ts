import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dansLeCanari } from './canari.ts'
import { partDuCanariSchema } from './canari.schema.ts'

const empreintes = new Map<string, Uint8Array>()

/** Each agent is looked at many times below: each digest is computed once. */
function hacher(texte: string): Uint8Array {
  const octets = empreintes.get(texte) ?? hash('sha256', texte, 'buffer')
  empreintes.set(texte, octets)
  return octets
}

const agents = Array.from({ length: 200_000 }, (_, numero) => `agent-${numero}`)

const elus = (section: string, part: number, graine = 'graine-1') =>
  new Set(agents.filter((agent) => dansLeCanari({ section, graine, part }, agent, hacher)))

const partObtenue = (ensemble: ReadonlySet<string>) => (100 * ensemble.size) / agents.length

describe('Sur 200 000 agents, le canari', { timeout: 60_000 }, () => {
  test.each([{ part: 1 }, { part: 5 }, { part: 25 }, { part: 50 }, { part: 75 }, { part: 99 }])(
    'à $part %, en prend autant à 0,3 point près',
    ({ part }) => {
      expect(Math.abs(partObtenue(elus('cyber', part)) - part)).toBeLessThan(0.3)
    },
  )

  test('n’en prend aucun à 0 %, et tous à 100 %', () => {
    expect(elus('cyber', 0).size).toBe(0)
    expect(elus('cyber', 100).size).toBe(agents.length)
  })

  test('garde, quand sa part croît, tous ceux qu’il avait', () => {
    const parts = [0, 1, 5, 25, 60, 100].map((part) => elus('cyber', part))
    for (const [rang, petit] of parts.entries()) {
      const grand = parts[rang + 1]
      expect(grand === undefined || [...petit].every((agent) => grand.has(agent))).toBe(true)
    }
  })

  test.each([
    ['d’une section à l’autre', elus('cyber', 25), elus('cloud', 25)],
    ['d’une graine à l’autre', elus('cyber', 25), elus('cyber', 25, 'graine-2')],
  ])('n’expose pas les mêmes agents %s', (_, premier, second) => {
    const communs = new Set([...premier].filter((agent) => second.has(agent)))
    // Independent draws share a quarter of a quarter of the agents; the phi coefficient says how far from it we are.
    expect(Math.abs(partObtenue(communs) - 6.25)).toBeLessThan(0.3)
    const [p, q, pq] = [premier, second, communs].map((ensemble) => ensemble.size / agents.length) as [
      number,
      number,
      number,
    ]
    expect(Math.abs((pq - p * q) / Math.sqrt(p * (1 - p) * q * (1 - q)))).toBeLessThan(0.01)
  })
})

test('Un agent garde sa place tant que la graine ne change pas', () => {
  const canari = { section: 'cyber', graine: 'g', part: 50 }
  expect(dansLeCanari(canari, 'agent-7', hacher)).toBe(dansLeCanari(canari, 'agent-7', hacher))
})

test.each([-1, 101, 12.5, Number.NaN, '5'])('Une part de %s est refusée', (part) => {
  expect(partDuCanariSchema.safeParse(part).success).toBe(false)
})
