import { chefsDeFileDe, type ObjetAction } from '@sssi/domain'
import type { ActionSuivie } from '../core/suivi/charger-suivi.ts'

/** L’objet des droits, tel qu’il est enregistré : jamais tel que la saisie le dit. */
export function objetDe({ plan, suivi }: Pick<ActionSuivie, 'plan' | 'suivi'>): ObjetAction {
  return {
    type: 'action',
    code: plan.code,
    chefsDeFile: chefsDeFileDe(plan, suivi),
    contributeurs: suivi.contributeurs,
  }
}
