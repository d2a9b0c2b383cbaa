import type { Agent } from '../droits/agent.ts'
import { estBienFormee } from '../droits/policy.ts'
import type { OrganismeCode } from '../organisme/organisme.ts'

/** The levels of the Traffic Light Protocol 2.0 (FIRST), from the widest sharing to the narrowest. */
export const niveauxTlp = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const
export type Tlp = (typeof niveauxTlp)[number]

/** What nobody marked is AMBER. */
export const TLP_PAR_DEFAUT: Tlp = 'AMBER'

export const libelleTlp = (tlp: Tlp): string => `TLP:${tlp}`

const sens: Record<Tlp, string> = {
  CLEAR: 'Se partage sans limite, y compris en dehors du portail.',
  GREEN: 'Se partage dans la communauté : tous les agents habilités du portail, rien de public.',
  AMBER: 'Se partage dans les organismes destinataires et chez leurs clients, à qui a besoin d’en connaître.',
  'AMBER+STRICT': 'Se partage dans les seuls organismes destinataires, à qui a besoin d’en connaître.',
  RED: 'Ne se partage pas : seules les personnes nommées le lisent.',
}

/** What the reader of a document may do with it, in one sentence. */
export const sensDuTlp = (tlp: Tlp): string => sens[tlp]

/** True if `vers` lets more people read than `de`: such a change is decided, with a reason, and journaled. */
export const estUnDeclassement = (de: Tlp, vers: Tlp): boolean =>
  niveauxTlp.indexOf(vers) < niveauxTlp.indexOf(de)

/** To whom a marked document is shared. Stored with it: no right is ever read from an input. */
export interface Diffusion {
  readonly tlp: Tlp
  readonly destinataires: readonly OrganismeCode[]
  /** Bodies served by a recipient: AMBER goes to them, AMBER+STRICT does not. */
  readonly clients: readonly OrganismeCode[]
  /** Ids of the agents named, for RED alone. */
  readonly personnes: readonly string[]
}

const connaitDuCyber = (agent: Agent) => agent.habilitations.filter(estBienFormee)

/** Bodies on behalf of which the agent has a need to know: those where they are security officer, or the HFDS. */
export function organismesConcernes(agent: Agent): OrganismeCode[] {
  return connaitDuCyber(agent)
    .filter(({ role }) => role === 'rssi' || role === 'hfds')
    .map(({ organisme }) => organisme)
}

/** The CERT writes what is shared: it reads all of it, but RED, which is for the people named. */
export const estAnalysteDuCert = (agent: Agent): boolean =>
  connaitDuCyber(agent).some(({ role }) => role === 'analyste_cert')

/** The CERT and the HFDS look at the whole sphere; a security officer, at their own body. */
export const voitLaSphere = (agent: Agent): boolean =>
  estAnalysteDuCert(agent) || organismesConcernes(agent).includes('HFDS')

/**
 * Whether the agent may know that the document exists. The only rule of the TLP in the portal: reading, listing, search,
 * exports and notices all go through it, or through its SQL twin, which a test holds equal to it. `null` is a visitor.
 */
export function peutLire(agent: Agent | null, diffusion: Diffusion): boolean {
  const { tlp, destinataires, clients, personnes } = diffusion
  if (tlp === 'CLEAR') return true
  if (agent === null) return false
  if (connaitDuCyber(agent).length === 0) return false
  if (tlp === 'GREEN') return true
  if (tlp === 'RED') return personnes.includes(agent.id)
  if (estAnalysteDuCert(agent)) return true
  const partage = tlp === 'AMBER' ? [...destinataires, ...clients] : destinataires
  return organismesConcernes(agent).some((organisme) => partage.includes(organisme))
}
