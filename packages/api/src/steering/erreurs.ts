import type { ActionCode } from '@sssi/domain'
import type { Conflit, Erreur } from '../core/trpc/result.ts'

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

export interface ObjetIntrouvable extends Erreur {
  readonly type: 'objet_introuvable'
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

export interface Interdit extends Erreur {
  readonly type: 'interdit'
}

export function interdit(message: string): Interdit {
  return { type: 'interdit', nature: 'interdit', message }
}

export interface ConflitDeVersion extends Erreur {
  readonly type: 'conflit_de_version'
  readonly conflit: Conflit
}

export function conflit(valeur: Conflit): ConflitDeVersion {
  return {
    type: 'conflit_de_version',
    nature: 'conflit',
    message: `${valeur.par ?? 'Quelqu’un'} a modifié cela entre-temps. Votre saisie n’est pas perdue : comparez les deux versions, puis enregistrez.`,
    conflit: valeur,
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
