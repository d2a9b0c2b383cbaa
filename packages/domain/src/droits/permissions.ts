import type { OrganismeCode } from '../organisme/organisme.ts'
import type { ActionCode } from '../plan/action.ts'
import type { Role } from './agent.ts'

export const permissions = [
  'suivi.lire',
  'action.renseigner',
  'action.statuer',
  'jalon.gerer',
  'jalon.rendre_compte',
  'indicateur.gerer',
  'horizon.proposer',
  'horizon.decider',
  'chef_de_file.designer',
  'contributeur.gerer',
  'instance.gerer',
  'habilitation.accorder',
  'habilitation.lire',
  'journal.lire',
  'deploiement.lire',
  'deploiement.decider',
  'cyber.lire',
  'cyber.veiller',
  'bulletin.publier',
  'bulletin.declasser',
  'bulletin.repondre',
  'alerte.lancer',
  'alerte.acquitter',
  'chaine.gerer',
  'incident.lire',
  'incident.gerer',
  'norme.gerer',
  'norme.evaluer',
  'campagne.gerer',
  'campagne.participer',
  'annuaire.tenir',
  'cert.regler',
] as const
export type Permission = (typeof permissions)[number]

export interface ObjetAction {
  readonly type: 'action'
  readonly code: ActionCode
  /** Effective leads (text, else designated): read from the store, never from an input. */
  readonly chefsDeFile: readonly OrganismeCode[]
  readonly contributeurs: readonly OrganismeCode[]
}

export interface ObjetJalon {
  readonly type: 'jalon'
  readonly code: ActionCode
  readonly chefsDeFile: readonly OrganismeCode[]
  readonly contributeurs: readonly OrganismeCode[]
  /** Body that owes the jalon. */
  readonly acteur: OrganismeCode
}

export interface ObjetHabilitation {
  readonly type: 'habilitation'
  readonly role: Role
  readonly organisme: OrganismeCode
  readonly action: ActionCode | null
  /** Effective leads of that action; empty when the role is not held for an action. */
  readonly chefsDeFile: readonly OrganismeCode[]
}

/** A section of the portal, shipped by the team of its body. */
export interface ObjetSection {
  readonly type: 'section'
  /** Body that owns the section: read from the registry, never from an input. */
  readonly organisme: OrganismeCode
}

/** What one body owes to the cyber chain: its answer, its incident, its assessment, its contacts, its participation. */
export interface ObjetOrganisme {
  readonly type: 'organisme'
  /** Read from the store, never from an input. */
  readonly organisme: OrganismeCode
}

/** What a permission is asked on. « plan » means the whole of it: every action, every habilitation, every section. */
export type Objet =
  { readonly type: 'plan' } | ObjetAction | ObjetJalon | ObjetHabilitation | ObjetSection | ObjetOrganisme
