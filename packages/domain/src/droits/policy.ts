import type { Agent, Habilitation, Role } from './agent.ts'
import { organismeDuRole, rolesDeLaDss, rolesParAction } from './agent.ts'
import type { Objet, Permission } from './permissions.ts'
import { permissions } from './permissions.ts'

/** Says whether one habilitation opens the permission on one object. */
type Condition = (habilitation: Habilitation, objet: Objet) => boolean

const partout: Condition = () => true

const surLePlan: Condition = (_, objet) => objet.type === 'plan'

const surUneAction: Condition = (_, objet) => objet.type === 'action'

/** The action, or one of its jalons, that the habilitation names. */
const surCetteAction: Condition = (habilitation, objet) =>
  (objet.type === 'action' || objet.type === 'jalon') && objet.code === habilitation.action

/** This action, while the habilitation's body leads it: a lead that changes takes the rights with it. */
const surCetteActionMenee: Condition = (habilitation, objet) =>
  (objet.type === 'action' || objet.type === 'jalon') &&
  objet.code === habilitation.action &&
  objet.chefsDeFile.includes(habilitation.organisme)

/** « Les OSS contributeurs […] rendent compte au chef de file »: of their own body's jalons only. */
const surSonJalon: Condition = (habilitation, objet) =>
  objet.type === 'jalon' && objet.code === habilitation.action && objet.acteur === habilitation.organisme

const surUneHabilitationBienFormee: Condition = (_, objet) =>
  objet.type === 'habilitation' && estBienFormee(objet)

const surLesHabilitations: Condition = (_, objet) => objet.type === 'plan' || objet.type === 'habilitation'

const surLesHabilitationsDeSonOrganisme: Condition = (habilitation, objet) =>
  objet.type === 'habilitation' && objet.organisme === habilitation.organisme

/** Roles a body's administrator gives in their own body; a chef de projet only where the body leads. */
const surUneHabilitationDeSonOrganisme: Condition = (habilitation, objet) =>
  objet.type === 'habilitation' &&
  objet.organisme === habilitation.organisme &&
  !rolesDeLaDss.includes(objet.role) &&
  estBienFormee(objet) &&
  (objet.role !== 'chef_de_projet' || objet.chefsDeFile.includes(habilitation.organisme))

const surLesSections: Condition = (_, objet) => objet.type === 'plan' || objet.type === 'section'

const surUneSection: Condition = (_, objet) => objet.type === 'section'

const surUneSectionDeSonOrganisme: Condition = (habilitation, objet) =>
  objet.type === 'section' && objet.organisme === habilitation.organisme

/** A role held for an action names one, the others name none, and a role that only one body can hold is held there. */
export function estBienFormee(habilitation: Habilitation): boolean {
  return (
    rolesParAction.includes(habilitation.role) === (habilitation.action !== null) &&
    (organismeDuRole(habilitation.role) ?? habilitation.organisme) === habilitation.organisme
  )
}

const surUnOrganisme: Condition = (_, objet) => objet.type === 'plan' || objet.type === 'organisme'

/** What the body of the habilitation owes; « plan » only says that the page is offered. */
const surSonOrganisme: Condition = (habilitation, objet) =>
  objet.type === 'plan' || (objet.type === 'organisme' && objet.organisme === habilitation.organisme)

const lecture: Record<Role, Condition> = {
  animateur_dss: partout,
  administrateur_organisme: partout,
  chef_de_projet: partout,
  correspondant: partout,
  referent_dss: partout,
  lecteur: partout,
  analyste_cert: partout,
  rssi: partout,
  hfds: partout,
}

/**
 * Who may do what, and on what: a permission that does not name a role refuses it (SSSI ch. 2 § 1 for the DSS, § 4 for the
 * actions). Read a line as « this permission is open to this role, on such an object ».
 */
export const policy: Record<Permission, Partial<Record<Role, Condition>>> = {
  'suivi.lire': lecture,
  'journal.lire': lecture,
  'action.renseigner': { chef_de_projet: surCetteActionMenee },
  'action.statuer': { chef_de_projet: surCetteActionMenee },
  'jalon.gerer': { chef_de_projet: surCetteActionMenee },
  'jalon.rendre_compte': { correspondant: surSonJalon },
  'indicateur.gerer': { chef_de_projet: surCetteActionMenee },
  'horizon.proposer': { chef_de_projet: surCetteActionMenee },
  'horizon.decider': { animateur_dss: surUneAction, referent_dss: surCetteAction },
  'chef_de_file.designer': { animateur_dss: surUneAction },
  'contributeur.gerer': { animateur_dss: surUneAction, chef_de_projet: surCetteActionMenee },
  'instance.gerer': { animateur_dss: surLePlan },
  'habilitation.accorder': {
    animateur_dss: surUneHabilitationBienFormee,
    administrateur_organisme: surUneHabilitationDeSonOrganisme,
  },
  'habilitation.lire': {
    animateur_dss: surLesHabilitations,
    administrateur_organisme: surLesHabilitationsDeSonOrganisme,
  },
  'deploiement.lire': { animateur_dss: surLesSections, administrateur_organisme: surLesSections },
  'deploiement.decider': {
    animateur_dss: surUneSection,
    administrateur_organisme: surUneSectionDeSonOrganisme,
  },
  // What is marked with a TLP is also decided by `peutLire` (cyber/tlp.ts), object by object.
  'cyber.lire': { analyste_cert: surLePlan, rssi: surLePlan, hfds: surLePlan },
  'cyber.veiller': { analyste_cert: surLePlan },
  'bulletin.publier': { analyste_cert: surLePlan },
  // Leaving TLP:RED is decided by a second person: of the CERT, or the HFDS.
  'bulletin.declasser': { analyste_cert: surLePlan, hfds: surLePlan },
  'bulletin.repondre': { rssi: surSonOrganisme, hfds: surSonOrganisme },
  'alerte.lancer': { analyste_cert: surLePlan, hfds: surLePlan },
  'alerte.acquitter': { rssi: surSonOrganisme, hfds: surSonOrganisme },
  'chaine.gerer': { analyste_cert: surLePlan, hfds: surLePlan },
  'incident.lire': { analyste_cert: surUnOrganisme, hfds: surUnOrganisme, rssi: surSonOrganisme },
  'incident.gerer': { analyste_cert: surUnOrganisme, rssi: surSonOrganisme },
  'norme.gerer': { analyste_cert: surLePlan, hfds: surLePlan },
  'norme.evaluer': { rssi: surSonOrganisme },
  'campagne.gerer': { analyste_cert: surLePlan },
  'campagne.participer': { rssi: surSonOrganisme },
  'annuaire.tenir': { analyste_cert: surUnOrganisme, rssi: surSonOrganisme },
  'cert.regler': { analyste_cert: surLePlan },
}

/**
 * Whether the agent holds the permission on the object. Closed by default: an ill-formed habilitation opens nothing, and
 * neither does a permission asked on an object it does not apply to.
 */
export function can(agent: Agent, permission: Permission, objet: Objet): boolean {
  return agent.habilitations.some(
    (habilitation) =>
      estBienFormee(habilitation) && policy[permission][habilitation.role]?.(habilitation, objet) === true,
  )
}

/** Every permission on one object, for a page to show what is open to its reader. */
export function permissionsSur(agent: Agent, objet: Objet): Record<Permission, boolean> {
  return Object.fromEntries(permissions.map((p) => [p, can(agent, p, objet)])) as Record<Permission, boolean>
}
