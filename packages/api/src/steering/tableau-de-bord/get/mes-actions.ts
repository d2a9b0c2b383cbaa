import { estRoleParAction, type Agent, type RoleParAction } from '@sssi/domain'
import type { LectureDuPlan } from '../../../core/lecture/lecture.ts'
import { ligneDuPlan, type LigneDuPlan } from '../../action/ligne-du-plan.ts'

/** Une action que l’agent suit, et à quel titre. */
export interface MonAction {
  readonly ligne: LigneDuPlan
  /** Ceux qui se tiennent pour une action : les seuls que les sections déjà livrées connaissent. */
  readonly roles: readonly RoleParAction[]
}

/** Les actions pour lesquelles l’agent tient un rôle, dans l’ordre du texte. */
export function mesActions(agent: Agent, lecture: LectureDuPlan, jour: string): MonAction[] {
  return lecture.actions().flatMap((action) => {
    const roles = agent.habilitations
      .filter((h) => h.action === action.plan.code)
      .map(({ role }) => role)
      .filter(estRoleParAction)
    return roles.length > 0 ? [{ ligne: ligneDuPlan(action, jour), roles: [...new Set(roles)] }] : []
  })
}
