import type { Agent } from '@sssi/domain'
import type { ContexteAgent } from '../../core/trpc/context.ts'

/** Ce qu’il faut pour changer un incident : rien du plan ni des sections. La démonstration en raconte par là, à leur date. */
export type ContexteDIncident = Pick<ContexteAgent, 'db' | 'agent' | 'horloge' | 'nouvelId'>

/** Ce qu’il faut pour en lire un. */
export type LecteurDIncident = Pick<ContexteDIncident, 'db' | 'horloge'> & { readonly agent: Agent }

/** Le nom de l’objet au journal de la section et dans le direct. */
export const INCIDENT = 'incident'
