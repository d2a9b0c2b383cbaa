import { jourDe, plan, type ActionCode } from '@sssi/domain'
import { rejouer, rejoueVide, type SuiviRejoue } from '../core/journal/rejouer.ts'
import { compter } from '../core/lecture/comptes.ts'
import type { ActionLue, Releve } from '../core/lecture/lecture.ts'
import { projeter } from '../core/lecture/projeter.ts'
import type { Demonstration } from './raconter.ts'

/** Les relevés que le portail aurait écrits, au soir de chaque jour où le plan a changé. */
export function releverLaDemonstration({ evenements }: Demonstration): Releve[] {
  const rejoues = new Map<ActionCode, SuiviRejoue>(plan.map(({ code }) => [code, rejoueVide(code)]))
  const lues = new Map<ActionCode, ActionLue>()
  const poser = (action: (typeof plan)[number]) => {
    const rejoue = rejoues.get(action.code) ?? rejoueVide(action.code)
    lues.set(action.code, projeter({ ...rejoue, plan: action }))
  }
  plan.forEach(poser)
  const parCode = new Map(plan.map((action) => [action.code, action]))
  const releves = new Map<string, Releve>()
  const parJour = Map.groupBy(evenements, ({ evenement }) => jourDe(evenement.le))
  for (const [jour, duJour] of parJour) {
    for (const { evenement } of duJour) {
      const { code } = evenement
      const action = code === null ? undefined : parCode.get(code)
      if (!action) continue
      rejoues.set(action.code, rejouer(rejoues.get(action.code) ?? rejoueVide(action.code), evenement))
      poser(action)
    }
    releves.set(jour, { jour, comptes: compter([...lues.values()], jour) })
  }
  return [...releves.values()]
}
