import { alerteCodes, gravites, type ActionCode, type AlerteCode, type Gravite } from '@sssi/domain'
import type { ActionSuivie } from './action-suivie.ts'

/** Une alerte qui demande quelqu’un, et les actions où elle est active. */
export interface Appel {
  readonly alerte: AlerteCode
  readonly gravite: Gravite
  readonly codes: readonly ActionCode[]
}

function laPlusGrave(gravitesVues: readonly Gravite[]): Gravite {
  return gravites.find((gravite) => gravitesVues.includes(gravite)) ?? 'basse'
}

/** Ce qui demande quelqu’un : les alertes actives, de la plus grave à la moins grave, puis de la plus à la moins répandue. */
export function appels(actions: readonly ActionSuivie[]): Appel[] {
  return alerteCodes
    .map((alerte): Appel => {
      const touchees = actions.flatMap((action) =>
        action.alertes.filter(({ code }) => code === alerte).map(({ gravite }) => ({ action, gravite })),
      )
      return {
        alerte,
        gravite: laPlusGrave(touchees.map(({ gravite }) => gravite)),
        codes: touchees.map(({ action }) => action.code),
      }
    })
    .filter(({ codes }) => codes.length > 0)
    .toSorted(
      (a, b) => gravites.indexOf(a.gravite) - gravites.indexOf(b.gravite) || b.codes.length - a.codes.length,
    )
}
