import type { ContexteDIncident } from '../../contexte.ts'
import { lireCibles } from '../cibles.ts'
import type { SearchCiblesInput } from './search-cibles.input.ts'

/** Ce que l’on peut relier à un incident, parmi ce que l’agent lit. */
export const searchCibles = ({ db, agent }: ContexteDIncident, { genre, q }: SearchCiblesInput) =>
  lireCibles(db, agent, genre, { q })
