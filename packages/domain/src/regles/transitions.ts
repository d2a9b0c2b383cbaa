import type { Agent } from '../droits/agent.ts'
import type { ObjetAction, Permission } from '../droits/permissions.ts'
import { can } from '../droits/policy.ts'
import type { ActionDuPlan } from '../plan/action.ts'
import { actionDuPlan } from '../plan/plan.ts'
import type { Statut } from '../suivi/statut.ts'
import type { SuiviAction } from '../suivi/suivi.schema.ts'
import { etatDeRubrique } from './completude.ts'
import { chefsDeFileDe } from './horizon.ts'

/** What a change of status needs besides the right to make it. */
export type Exigence = 'bilan' | 'decision'

export interface TransitionDeStatut {
  readonly de: Statut
  readonly vers: Statut
  readonly permission: Permission
  /** `bilan`: rubrique 8 is written (SSSI ch. 2 § 4). `decision`: the decision that drops the action comes with the change. */
  readonly exige: Exigence | null
}

const statuer: Permission = 'action.statuer'

/** The only changes of status there are: what is not a line of this table is refused. */
export const statutTransitions: readonly TransitionDeStatut[] = [
  { de: 'non_renseigne', vers: 'non_demarree', permission: statuer, exige: null },
  { de: 'non_renseigne', vers: 'en_cours', permission: statuer, exige: null },
  { de: 'non_renseigne', vers: 'realisee', permission: statuer, exige: 'bilan' },
  { de: 'non_renseigne', vers: 'abandonnee', permission: statuer, exige: 'decision' },
  { de: 'non_demarree', vers: 'en_cours', permission: statuer, exige: null },
  { de: 'non_demarree', vers: 'abandonnee', permission: statuer, exige: 'decision' },
  { de: 'en_cours', vers: 'non_demarree', permission: statuer, exige: null },
  { de: 'en_cours', vers: 'realisee', permission: statuer, exige: 'bilan' },
  { de: 'en_cours', vers: 'abandonnee', permission: statuer, exige: 'decision' },
  { de: 'realisee', vers: 'en_cours', permission: statuer, exige: null },
  { de: 'abandonnee', vers: 'en_cours', permission: statuer, exige: null },
]

function objetDe(suivi: SuiviAction, action: ActionDuPlan): ObjetAction {
  return {
    type: 'action',
    code: suivi.code,
    chefsDeFile: chefsDeFileDe(action, suivi),
    contributeurs: suivi.contributeurs,
  }
}

function bilanRenseigne(suivi: SuiviAction): boolean {
  return etatDeRubrique(suivi, 8).etat === 'renseignee'
}

/**
 * Statuses the agent may give the action now. « Abandonnée » is among them though its decision is still to be given; whoever
 * applies the change checks {@link refusDeTransition} with it.
 */
export function availableTransitions(
  suivi: SuiviAction,
  agent: Agent,
  action: ActionDuPlan | undefined = actionDuPlan(suivi.code),
): Statut[] {
  if (!action) return []
  const objet = objetDe(suivi, action)
  return statutTransitions
    .filter((t) => t.de === suivi.statut && can(agent, t.permission, objet))
    .filter((t) => t.exige !== 'bilan' || bilanRenseigne(suivi))
    .map((t) => t.vers)
}

/** Why the change cannot be made, in a sentence for the agent; null when it can. */
export function refusDeTransition(
  suivi: SuiviAction,
  agent: Agent,
  changement: { readonly vers: Statut; readonly decisionAbandon: string | null },
  action: ActionDuPlan | undefined = actionDuPlan(suivi.code),
): string | null {
  const transition = statutTransitions.find((t) => t.de === suivi.statut && t.vers === changement.vers)
  if (!action || !transition) return 'Ce changement de statut n’est pas possible depuis le statut actuel.'
  if (!can(agent, transition.permission, objetDe(suivi, action))) {
    return 'Seul le chef de projet de l’organisme chef de file peut changer le statut de cette action.'
  }
  if (transition.exige === 'bilan' && !bilanRenseigne(suivi)) {
    return 'Rédigez d’abord le bilan métier et technique (rubrique 8), attendu pour une action réalisée.'
  }
  if (transition.exige === 'decision' && !changement.decisionAbandon?.trim()) {
    return 'Indiquez la décision qui abandonne l’action, avec son instance, sa date et son numéro.'
  }
  return null
}
