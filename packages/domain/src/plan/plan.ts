import type { ActionCode, ActionDuPlan, AxeNumero } from './action.ts'
import donnees from './plan.data.json' with { type: 'json' }

export interface Axe {
  readonly numero: AxeNumero
  readonly titre: string
}

/** Titles of sections 6.2 to 6.6. */
export const axes: readonly Axe[] = donnees.axes as Axe[]

/** The 103 actions, in the order of the text, as `scripts/plan-extract.ts` read them. */
export const plan: readonly ActionDuPlan[] = donnees.actions as ActionDuPlan[]

const parCode = new Map<string, ActionDuPlan>(plan.map((action) => [action.code, action]))

export function actionDuPlan(code: ActionCode): ActionDuPlan | undefined {
  return parCode.get(code)
}

export function axe(numero: AxeNumero): Axe {
  const trouve = axes.find((a) => a.numero === numero)
  if (!trouve) throw new RangeError(`Axe inconnu : ${numero}`)
  return trouve
}
