import type { RouterInputs } from '@sssi/api/client'
import {
  actionDuPlan,
  estActionCode,
  organismeDuRole,
  organismeCodes,
  roles,
  rolesDeLaDss,
  rolesParAction,
  type ActionDuPlan,
  type OrganismeCode,
  type Role,
} from '@sssi/domain'

/** À qui : un agent déjà connu du portail, ou le courriel de quelqu’un qui ne s’est pas encore connecté. */
export type Beneficiaire =
  | { readonly agentId: string; readonly libelle: string; readonly courriel: string }
  | { readonly courriel: string }

export const nomDuBeneficiaire = (beneficiaire: Beneficiaire): string =>
  'agentId' in beneficiaire && beneficiaire.libelle !== beneficiaire.courriel
    ? `${beneficiaire.libelle} (${beneficiaire.courriel})`
    : beneficiaire.courriel

export interface Accord {
  readonly beneficiaire: Beneficiaire | null
  readonly role: Role
  readonly organisme: OrganismeCode
  /** Tel que saisi ; sans objet pour un rôle qui ne se limite pas à une action. */
  readonly action: string
}

export type Champ = 'agent' | 'role' | 'organisme' | 'action'
export type Manques = Partial<Record<Champ, string>>

/**
 * Les rôles que l’agent peut donner : la DSS les donne tous, un administrateur d’organisme ni ceux de la DSS, ni ceux qu’un
 * autre organisme est seul à tenir.
 */
export const rolesAccordables = (organismes: readonly OrganismeCode[]): readonly Role[] =>
  organismes.length === organismeCodes.length
    ? roles
    : roles.filter((role) => {
        const seul = organismeDuRole(role)
        return !rolesDeLaDss.includes(role) && (seul === null || organismes.includes(seul))
      })

/** Les organismes entre lesquels choisir : un rôle de la DSS n’existe qu’à la DSS, un analyste du CERT qu’à la CNAM. */
export function organismesPour(role: Role, organismes: readonly OrganismeCode[]): readonly OrganismeCode[] {
  const seul = organismeDuRole(role)
  return seul === null ? organismes : [seul]
}

export const surUneAction = (role: Role): boolean => rolesParAction.includes(role)

export function actionDe({ role, action }: Accord): ActionDuPlan | null {
  return surUneAction(role) && estActionCode(action) ? (actionDuPlan(action) ?? null) : null
}

/** Ce qui manque avant de demander à l’API, qui décide seule du reste. */
export function manquesDe(accord: Accord): Manques {
  return {
    ...(!accord.beneficiaire && {
      agent: 'Choisissez un agent dans la liste, ou saisissez son courriel entier.',
    }),
    ...(surUneAction(accord.role) &&
      !actionDe(accord) && { action: 'Saisissez le code d’une action du plan, par exemple A1-001.' }),
  }
}

/** Ce que l’API reçoit d’un accord complet. */
export function entreeDe(
  { role, organisme, ...accord }: Accord,
  beneficiaire: Beneficiaire,
): RouterInputs['administration']['habilitation']['grant'] {
  return {
    beneficiaire:
      'agentId' in beneficiaire ? { agentId: beneficiaire.agentId } : { courriel: beneficiaire.courriel },
    role,
    organisme,
    action: actionDe({ ...accord, role, organisme, beneficiaire })?.code ?? null,
  }
}

/** Range les refus de l’API sous les champs de ce formulaire. */
export function manquesDepuisLApi(champs: Readonly<Record<string, string>>): Manques {
  const manques: Manques = {}
  for (const [chemin, message] of Object.entries(champs)) {
    const racine = chemin.split('.')[0]
    if (racine === 'beneficiaire') manques.agent = message
    else if (racine === 'role' || racine === 'organisme' || racine === 'action') manques[racine] = message
  }
  return manques
}
