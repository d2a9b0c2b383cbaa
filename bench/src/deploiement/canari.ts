import { dansLeCanari } from '@sssi/domain'
import { createHash } from 'node:crypto'

const AGENTS = 200_000
const hacher = (texte: string) => createHash('sha256').update(texte).digest()

export interface Tirage {
  readonly agents: number
  /** Plus grand écart entre la part demandée et la part servie, en points. */
  readonly ecart: number
  readonly aZero: number
  readonly aCent: number
  /** Agents sortis du canari quand sa part grandit. */
  readonly sortis: number
  /** Plus grande corrélation, en valeur absolue, entre les canaris de deux sections. */
  readonly correlation: number
}

const PARTS = [1, 5, 10, 25, 50, 75, 99]
const SECTIONS = ['steering', 'cyber', 'cloud', 'data', 'skills']

function compter(section: string, part: number): Uint8Array {
  const vus = new Uint8Array(AGENTS)
  for (let rang = 0; rang < AGENTS; rang += 1)
    vus[rang] = dansLeCanari({ section, graine: 'banc', part }, `agent-${rang}`, hacher) ? 1 : 0
  return vus
}

const somme = (vus: Uint8Array) => vus.reduce((total, vu) => total + vu, 0)

/** Corrélation de deux variables qui valent 0 ou 1. */
function correlation(a: Uint8Array, b: Uint8Array): number {
  const [pa, pb] = [somme(a) / AGENTS, somme(b) / AGENTS]
  const ensemble = a.reduce((total, vu, rang) => total + vu * (b[rang] ?? 0), 0) / AGENTS
  return (ensemble - pa * pb) / Math.sqrt(pa * (1 - pa) * pb * (1 - pb))
}

/** Tire le canari de deux cent mille agents inventés. */
export function tirer(): Tirage {
  let ecart = 0
  let sortis = 0
  let precedent: Uint8Array = new Uint8Array(AGENTS)
  for (const part of PARTS) {
    const vus = compter('cyber', part)
    ecart = Math.max(ecart, Math.abs((somme(vus) / AGENTS) * 100 - part))
    sortis += precedent.reduce((total, vu, rang) => total + (vu === 1 && vus[rang] === 0 ? 1 : 0), 0)
    precedent = vus
  }
  const aMoitie = SECTIONS.map((section) => compter(section, 50))
  const paires = aMoitie.flatMap((a, rang) => aMoitie.slice(rang + 1).map((b) => Math.abs(correlation(a, b))))
  return {
    agents: AGENTS,
    ecart,
    aZero: somme(compter('cyber', 0)),
    aCent: somme(compter('cyber', 100)),
    sortis,
    correlation: Math.max(...paires),
  }
}
