/** Ce dont une commande dispose : rien d’autre n’est lu du système. */
export interface Environnement {
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Là où se trouve celui qui lance la commande : les fichiers qu’il nomme sont relatifs à ce dossier. */
  readonly ici: string
  /** Le dossier du paquet dont la commande est lancée : avec pnpm, ce n’est pas toujours là où l’on se trouve. */
  readonly paquet: string
  /** Racine du projet, où sont les sections. */
  readonly racine: string
  readonly dire: (ligne: string) => void
  readonly avertir: (ligne: string) => void
  readonly maintenant: () => Date
}

export const codes = {
  fait: 0,
  /** Refusé par le portail, ou construction en échec. */
  refuse: 1,
  /** La commande est mal écrite, ou il lui manque une clé. */
  usage: 2,
  /** Le portail ne répond pas. */
  injoignable: 3,
} as const
export type Code = (typeof codes)[keyof typeof codes]

/** Ce qui arrête une commande : une phrase, son détail, et le code de sortie. */
export class Echec extends Error {
  readonly code: Code
  readonly details: readonly string[]

  constructor(code: Code, message: string, details: readonly string[] = []) {
    super(message)
    this.code = code
    this.details = details
  }
}

export const malEcrite = (message: string, ...details: string[]): Echec =>
  new Echec(codes.usage, message, details)
