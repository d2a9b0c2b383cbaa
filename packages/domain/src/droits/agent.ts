import type { OrganismeCode } from '../organisme/organisme.ts'
import type { ActionCode } from '../plan/action.ts'

export const roles = [
  'animateur_dss',
  'administrateur_organisme',
  'chef_de_projet',
  'correspondant',
  'referent_dss',
  'lecteur',
  'analyste_cert',
  'rssi',
  'hfds',
] as const
export type Role = (typeof roles)[number]

const libelles: Record<Role, string> = {
  animateur_dss: 'Animateur DSS',
  administrateur_organisme: 'Administrateur d’organisme',
  chef_de_projet: 'Chef de projet',
  correspondant: 'Correspondant projet',
  referent_dss: 'Référent DSS',
  lecteur: 'Lecteur',
  analyste_cert: 'Analyste du CERT',
  rssi: 'Responsable de la sécurité (RSSI)',
  hfds: 'Haut fonctionnaire de défense et de sécurité',
}

export function libelleRole(role: Role): string {
  return libelles[role]
}

/** Roles held for one action; the others hold for a whole body, or for the whole plan. */
export const rolesParAction: readonly Role[] = ['chef_de_projet', 'correspondant', 'referent_dss']
export type RoleParAction = 'chef_de_projet' | 'correspondant' | 'referent_dss'

export const estRoleParAction = (role: Role): role is RoleParAction => rolesParAction.includes(role)

/** Roles of the cyber chain of actors: the CERT, the security officer of each body, the HFDS (SSSI, A5-022 to A5-027). */
export const rolesCyber: readonly Role[] = ['analyste_cert', 'rssi', 'hfds']

/** Bodies where a role exists, for those that only one body can hold: the CERT is run by the CNAM, with the HFDS. */
const organismesDeRole: Partial<Record<Role, OrganismeCode>> = {
  animateur_dss: 'DSS',
  referent_dss: 'DSS',
  analyste_cert: 'CNAM',
  hfds: 'HFDS',
}

/** The only body where the role can be held; null when every body can. */
export function organismeDuRole(role: Role): OrganismeCode | null {
  return organismesDeRole[role] ?? null
}

/** Roles that only the DSS can hold (SSSI ch. 2 § 4: « un référent est désigné au sein de la DSS »). */
export const rolesDeLaDss: readonly Role[] = ['animateur_dss', 'referent_dss']

export interface Habilitation {
  readonly role: Role
  readonly organisme: OrganismeCode
  /** For chef_de_projet, correspondant and referent_dss; null for the others. */
  readonly action: ActionCode | null
}

export interface Agent {
  readonly id: string
  readonly libelle: string
  readonly organisme: OrganismeCode | null
  readonly habilitations: readonly Habilitation[]
}
