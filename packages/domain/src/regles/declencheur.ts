import type { ActionDuPlan } from '../plan/action.ts'
import type { SuiviAction } from '../suivi/suivi.schema.ts'
import type { Jour } from '../temps/jour.ts'
import type { AlerteCode, Gravite } from './alerte.ts'

/**
 * What an alert depends on, without today's date: the day from which it is active if nothing changes. A store keeps this
 * projection; it stays true while time passes, and is computed again only when the action changes.
 */
export interface Declencheur {
  readonly code: AlerteCode
  readonly gravite: Gravite
  readonly passage: string
  /** First day on which the alert is active; null when it never will be, as things stand. */
  readonly activeLe: Jour | null
  /** Why the alert does not apply to this action; null when it does. */
  readonly sansObjet: string | null
  /** Sentence for when it is active. */
  readonly motif: string
  /** Sentence for when it is not, or not yet. */
  readonly motifInactif: string
}

/** What a rule concludes; its code and passage are written once, in the table of rules. */
export type Conclusion =
  | { readonly type: 'sans_objet'; readonly raison: string }
  | { readonly type: 'jamais'; readonly motifInactif: string }
  | {
      readonly type: 'a_partir_de'
      readonly jour: Jour
      readonly motif: string
      readonly motifInactif: string
      readonly gravite?: Gravite
    }

export type Regle = (action: ActionDuPlan, suivi: SuiviAction) => Conclusion

/** JORF n° 0251: what the text asks for has been missing, at the earliest, since this day. */
export const publicationDuPlan: Jour = '2023-10-28'

export function sansObjet(raison: string): Conclusion {
  return { type: 'sans_objet', raison }
}

export function jamais(motifInactif: string): Conclusion {
  return { type: 'jamais', motifInactif }
}

/** Active whatever the date: what lacks is lacking now. */
export function desMaintenant(
  motif: string,
  gravite?: Gravite,
  depuis: Jour = publicationDuPlan,
): Conclusion {
  return {
    type: 'a_partir_de',
    jour: depuis,
    motif,
    motifInactif: motif,
    ...(gravite === undefined ? {} : { gravite }),
  }
}

export function aPartirDe(jour: Jour, motif: string, motifInactif: string): Conclusion {
  return { type: 'a_partir_de', jour, motif, motifInactif }
}

/** Why most alerts do not apply once the action is over; null while it goes on. */
export function actionTerminee(suivi: Pick<SuiviAction, 'statut'>): string | null {
  if (suivi.statut === 'realisee') return 'L’action est réalisée.'
  if (suivi.statut === 'abandonnee') return 'L’action est abandonnée.'
  return null
}

/** The rule, for actions that go on. */
export function tantQueLActionSePoursuit(regle: Regle): Regle {
  return (action, suivi) => {
    const raison = actionTerminee(suivi)
    return raison === null ? regle(action, suivi) : sansObjet(raison)
  }
}
