import type { Fichier } from '../artefacts/fichier.ts'

/** Une page du portail, prête à servir. */
export interface PageRendue {
  readonly fichier: Fichier
  /** Faux : l’adresse n’est celle de rien, et la page le dit. */
  readonly existe: boolean
  /** La politique de contenu qui admet la carte d’import de cette page, et elle seule. */
  readonly politique: string
}
