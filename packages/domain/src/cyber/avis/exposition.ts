import type { Agent } from '../../droits/agent.ts'
import { organismeCodes, type OrganismeCode } from '../../organisme/organisme.ts'
import { organismesConcernes, voitLaSphere } from '../tlp.ts'

/**
 * Bodies of which the agent may know what they run, and so which notices concern them. Who runs what is a map of weak points: a
 * public notice does not make it public.
 */
export function expositionsLues(agent: Agent): OrganismeCode[] {
  if (voitLaSphere(agent)) return [...organismeCodes]
  const siens = organismesConcernes(agent)
  return organismeCodes.filter((organisme) => siens.includes(organisme))
}
