import type { ContexteAgent } from '../../core/trpc/context.ts'

/** Ce qu’il faut pour changer un incident : rien du plan ni des sections. La démonstration en raconte par là, à leur date. */
export type ContexteDIncident = Pick<ContexteAgent, 'db' | 'agent' | 'horloge' | 'nouvelId'>
