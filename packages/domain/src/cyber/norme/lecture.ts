import type { Agent } from '../../droits/agent.ts'
import { can } from '../../droits/policy.ts'
import type { OrganismeCode } from '../../organisme/organisme.ts'
import { organismeCodes } from '../../organisme/organisme.ts'
import { voitLaSphere } from '../tlp.ts'

/**
 * What a body says of its own security is AMBER+STRICT by nature: its security officer reads it all, drafts included; the CERT
 * and the HFDS read what has been attested; no other body reads anything of it.
 */
export function peutLireEvaluation(
  agent: Agent,
  { organisme, attestee }: { readonly organisme: OrganismeCode; readonly attestee: boolean },
): boolean {
  return can(agent, 'norme.evaluer', { type: 'organisme', organisme }) || (attestee && voitLaSphere(agent))
}

/** Bodies whose attested assessments and action plan the agent reads. */
export const organismesLus = (agent: Agent): OrganismeCode[] =>
  organismeCodes.filter((organisme) => peutLireEvaluation(agent, { organisme, attestee: true }))
