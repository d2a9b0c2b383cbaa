import type { ActionCode, ActionDuPlan } from './action.ts'
import donnees from './plan.data.json' with { type: 'json' }

/** The 103 actions, in the order of the text, as `scripts/plan-extract.ts` read them. */
export const plan: readonly ActionDuPlan[] = donnees.actions as ActionDuPlan[]

const parCode = new Map<string, ActionDuPlan>(plan.map((action) => [action.code, action]))

export function actionDuPlan(code: ActionCode): ActionDuPlan | undefined {
  return parCode.get(code)
}
