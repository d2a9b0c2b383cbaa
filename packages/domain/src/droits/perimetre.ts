import type { OrganismeCode } from '../organisme/organisme.ts'
import { organismeCodes } from '../organisme/organisme.ts'
import type { Agent } from './agent.ts'
import { can } from './policy.ts'

/**
 * Bodies whose habilitations the agent may read and grant: all for the DSS, their own for a body's administrator, none for
 * anyone else. A list is cut with it; it also says whether the page « Habilitations » is offered.
 */
export function perimetreHabilitations(agent: Agent): OrganismeCode[] {
  return organismeCodes.filter((organisme) =>
    can(agent, 'habilitation.lire', {
      type: 'habilitation',
      role: 'lecteur',
      organisme,
      action: null,
      chefsDeFile: [],
    }),
  )
}
