/** Ce qu’un cas d’usage répond : sa valeur, ou une erreur qui est elle aussi une valeur. */
export type Result<T, E extends Erreur = Erreur> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** `introuvable` vaut aussi pour ce que l’agent n’a pas à connaître : les deux ne se distinguent pas. */
export type NatureErreur = 'introuvable' | 'interdit' | 'conflit' | 'refus'

export interface Conflit {
  /** La valeur enregistrée, que l’agent n’avait pas lue. */
  readonly courant: unknown
  readonly par: string | null
  /** Instant ISO. */
  readonly le: string | null
}

export interface Erreur {
  /** Étiquette stable, pour qu’un écran distingue deux refus sans lire la phrase. */
  readonly type: string
  readonly nature: NatureErreur
  /** La phrase montrée à l’agent. */
  readonly message: string
  readonly conflit?: Conflit
  /** Phrases à montrer à côté de leurs champs. */
  readonly champs?: Readonly<Record<string, string>>
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function echec<E extends Erreur>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}
