import type { Agent } from '../../droits/agent.ts'
import { can } from '../../droits/policy.ts'
import type { OrganismeCode } from '../../organisme/organisme.ts'

/**
 * Whether the agent may be the second person who takes an incident out of TLP:RED: someone it names, of the CERT, of the HFDS or
 * in charge of the security of the body it touches. Holding the right to handle incidents is not enough.
 */
export const peutDeciderDuDeclassement = (
  agent: Agent,
  { organisme, personnes }: { readonly organisme: OrganismeCode; readonly personnes: readonly string[] },
): boolean =>
  personnes.includes(agent.id) &&
  (can(agent, 'bulletin.declasser', { type: 'plan' }) ||
    can(agent, 'incident.gerer', { type: 'organisme', organisme }))
