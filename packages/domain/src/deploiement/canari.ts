import type { Hacher } from './hacher.ts'

/** What decides who sees the canary version of a section. */
export interface Canari {
  readonly section: string
  /** Drawn anew for each canary, so that the same agents are not always the first exposed; kept while its share changes. */
  readonly graine: string
  /** Share of the agents, in %, from 0 to 100. */
  readonly part: number
}

const OCTETS_LUS = 6

/**
 * Where the agent falls in [0, 100): always at the same place for a section and a seed, and anywhere for another. Six bytes
 * (48 bits) are exact in a double, and fine enough for any share.
 */
function rang({ section, graine }: Canari, agentId: string, hacher: Hacher): number {
  // Written as a list: no choice of identifiers makes two triples give the same text.
  const octets = hacher(JSON.stringify([section, graine, agentId]))
  let entier = 0
  for (const octet of octets.subarray(0, OCTETS_LUS)) entier = entier * 256 + octet
  return (entier / 256 ** OCTETS_LUS) * 100
}

/**
 * Whether the agent gets the canary version. Nobody at 0 %, everybody at 100 %; a growing share takes nobody out; the agents
 * of one section's canary say nothing of another's.
 */
export function dansLeCanari(canari: Canari, agentId: string, hacher: Hacher): boolean {
  return rang(canari, agentId, hacher) < canari.part
}
