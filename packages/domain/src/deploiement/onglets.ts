import { formatNombre, pluriel } from '../francais/nombres.ts'

/** A composition that open tabs still have, and that the portal would not give them now. */
export interface CompositionDAvant {
  /** Null: the server never put it together. */
  readonly composition: string | null
  readonly agents: number
  /** What it has that no section gives any longer. */
  readonly versions: readonly { readonly section: string; readonly version: string }[]
}

/** What the tabs seen lately really have. */
export interface OngletsVus {
  /** For how long they have been counted. */
  readonly minutes: number
  /** Agents of whom a tab has what the portal would give them now. */
  readonly aJour: number
  /** The most widespread first. */
  readonly anciennes: readonly CompositionDAvant[]
}

type Nommer = (section: string) => string

function ancienneEnMots({ composition, agents, versions }: CompositionDAvant, nommer: Nommer): string {
  const quoi = versions.map(({ section, version }) => `${nommer(section)} ${version}`).join(', ')
  const laquelle =
    composition === null ? 'que ce serveur ne connaît pas' : quoi || 'd’une autre part des agents'
  return `${formatNombre(agents)} sur une composition d’avant (${laquelle})`
}

/** « 37 agents à jour ; 12 sur une composition d’avant (Cyber 1.3.0) », in a sentence. */
export function ongletsEnMots({ minutes, aJour, anciennes }: OngletsVus, nommer: Nommer): string {
  const dits = [`${pluriel(aJour, 'agent')} à jour`, ...anciennes.map((une) => ancienneEnMots(une, nommer))]
  return `Onglets vus par ce serveur ces ${minutes} dernières minutes\u00A0: ${dits.join('\u202F; ')}.`
}
