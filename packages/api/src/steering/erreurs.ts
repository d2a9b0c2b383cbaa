import type { ActionCode } from '@sssi/domain'
import type { ObjetIntrouvable } from '../core/trpc/erreurs-communes.ts'
import type { Erreur } from '../core/trpc/result.ts'

export {
  conflitAvec as conflit,
  interdit,
  type ConflitDeVersion,
  type Interdit,
  type ObjetIntrouvable,
} from '../core/trpc/erreurs-communes.ts'

export interface ActionIntrouvable extends Erreur {
  readonly type: 'action_introuvable'
}

export function actionIntrouvable(code: ActionCode): ActionIntrouvable {
  return {
    type: 'action_introuvable',
    nature: 'introuvable',
    message: `Le plan n’a pas d’action ${code}. Vérifiez le code, ou cherchez l’action par ses mots.`,
  }
}

/**
 * Un objet désigné par son identifiant seul. La phrase est la même qu’il n’existe pas ou qu’il ne soit pas à l’agent : un
 * identifiant deviné n’apprend rien.
 */
export function objetIntrouvable(quoi: string): ObjetIntrouvable {
  return {
    type: 'objet_introuvable',
    nature: 'introuvable',
    message: `${quoi} n’existe plus, ou vous n’avez pas le droit d’y toucher. Rechargez la fiche de l’action.`,
  }
}

/** Un refus du domaine ; `champs` dit où le corriger, quand il y a où. */
export function refus<T extends string>(
  type: T,
  message: string,
  champs?: Readonly<Record<string, string>>,
): Erreur & { readonly type: T } {
  return { type, nature: 'refus', message, ...(champs ? { champs } : {}) }
}
