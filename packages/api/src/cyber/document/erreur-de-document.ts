/** Ce qui ne va pas dans un document reçu, à sa place : qui l’a écrit peut le corriger sans chercher. */
export interface ErreurDeDocument {
  /** Pointeur JSON (RFC 6901) : `/cves/3/name` ; vide pour le document entier. */
  readonly chemin: string
  /** À partir de 1 ; `null` quand le texte d’origine n’est plus là. */
  readonly ligne: number | null
  readonly colonne: number | null
  readonly message: string
}

/** Au-delà, la liste n’aide plus : un document qui a tant d’erreurs n’est pas du bon genre. */
export const ERREURS_MONTREES = 50

export const pointeur = (chemin: readonly PropertyKey[]): string =>
  chemin.map((pas) => `/${String(pas).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
