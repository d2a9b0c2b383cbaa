import { libelleOrganisme, libelleRole, type ActionCode, type OrganismeCode, type Role } from '@sssi/domain'
import type { Erreur } from '../../../core/trpc/result.ts'

export const accordInterdit = {
  type: 'accord_interdit',
  nature: 'interdit',
  message:
    'Vous ne pouvez pas accorder cette habilitation : un administrateur agit pour son organisme, et la DSS seule accorde ses propres rôles.',
} as const satisfies Erreur

export const agentInconnu = {
  type: 'agent_inconnu',
  nature: 'introuvable',
  message: 'Cet agent n’est pas connu du portail. Habilitez-le par son courriel professionnel.',
} as const satisfies Erreur

export const courrielAmbigu = {
  type: 'courriel_ambigu',
  nature: 'refus',
  message: 'Plusieurs agents se sont connectés avec ce courriel. Choisissez le bon dans la recherche.',
  champs: { 'beneficiaire.courriel': 'Plusieurs agents portent ce courriel.' },
} as const satisfies Erreur

export const actionInconnue = (code: ActionCode) =>
  ({
    type: 'action_inconnue',
    nature: 'refus',
    message: `Le plan n’a pas d’action ${code}. Vérifiez le code.`,
    champs: { action: `Le plan n’a pas d’action ${code}.` },
  }) as const satisfies Erreur

export const actionAttendue = (role: Role) =>
  ({
    type: 'action_attendue',
    nature: 'refus',
    message: `Le rôle « ${libelleRole(role)} » vaut pour une action : choisissez laquelle.`,
    champs: { action: 'Choisissez une action.' },
  }) as const satisfies Erreur

export const actionEnTrop = (role: Role) =>
  ({
    type: 'action_en_trop',
    nature: 'refus',
    message: `Le rôle « ${libelleRole(role)} » ne se limite pas à une action : retirez-la.`,
    champs: { action: 'Ce rôle ne se limite pas à une action.' },
  }) as const satisfies Erreur

export const roleDUnSeulOrganisme = (role: Role, seul: OrganismeCode) =>
  ({
    type: 'role_d_un_seul_organisme',
    nature: 'refus',
    message: `Le rôle « ${libelleRole(role)} » n’existe que pour un organisme : ${libelleOrganisme(seul)}.`,
    champs: { organisme: `Ce rôle n’existe que pour ${libelleOrganisme(seul)}.` },
  }) as const satisfies Erreur

export const organismeNonChefDeFile = (organisme: OrganismeCode, code: ActionCode) =>
  ({
    type: 'organisme_non_chef_de_file',
    nature: 'refus',
    message: `${libelleOrganisme(organisme)} n’est pas chef de file de l’action ${code} : son chef de projet n’y aurait aucun droit. La DSS doit d’abord désigner cet organisme.`,
    champs: { organisme: `${libelleOrganisme(organisme)} n’est pas chef de file de cette action.` },
  }) as const satisfies Erreur

export const dejaAccordee = {
  type: 'deja_accordee',
  nature: 'refus',
  message: 'Cet agent a déjà cette habilitation.',
} as const satisfies Erreur

export type ErreurGrantHabilitation =
  | typeof accordInterdit
  | typeof agentInconnu
  | typeof courrielAmbigu
  | typeof dejaAccordee
  | ReturnType<
      | typeof actionInconnue
      | typeof actionAttendue
      | typeof actionEnTrop
      | typeof roleDUnSeulOrganisme
      | typeof organismeNonChefDeFile
    >
