import type { Conflit, Erreur } from './result.ts'

export interface ObjetIntrouvable extends Erreur {
  readonly type: 'objet_introuvable'
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

/** Ce que l’agent n’avait pas lu : la valeur enregistrée, et qui l’a écrite, quand on le sait. */
export function conflitAvec(conflit: Conflit): ConflitDeVersion {
  return {
    type: 'conflit_de_version',
    nature: 'conflit',
    message: `${conflit.par ?? 'Quelqu’un'} a modifié cela entre-temps. Votre saisie n’est pas perdue : comparez les deux versions, puis enregistrez.`,
    conflit,
  }
}
