/**
 * Là où sont gardés les fichiers publiés. Un chemin écrit ne change plus jamais de contenu : l’écrire de nouveau avec les mêmes
 * octets ne change rien, et deux processus peuvent le faire en même temps.
 */
export interface Depot {
  /** Rend la main quand le contenu est à l’abri d’un arrêt. Une écriture interrompue ne laisse rien de lisible. */
  readonly ecrire: (chemin: string, octets: Buffer) => Promise<void>
  /** `null` : rien n’a été écrit là. */
  readonly lire: (chemin: string) => Promise<Buffer | null>
  /** Vrai si quelque chose a été écrit là, sans le lire. */
  readonly contient: (chemin: string) => Promise<boolean>
  /** Efface ce qui a été écrit là, s’il y a quelque chose. À l’appelant de savoir que rien ne s’y réfère plus. */
  readonly effacer: (chemin: string) => Promise<void>
}

const FORME_DE_CHEMIN = /^[a-z0-9]+(?:\/[a-z0-9]+)*$/

/** Les chemins du dépôt sont les nôtres : un autre est une erreur de ce code, pas une saisie à expliquer. */
export function verifierChemin(chemin: string): void {
  if (!FORME_DE_CHEMIN.test(chemin)) throw new Error(`Chemin de dépôt inattendu : ${JSON.stringify(chemin)}.`)
}
