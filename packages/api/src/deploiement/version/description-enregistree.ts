/** Un fichier d’une construction, tel qu’on le retrouve au dépôt. */
export interface FichierDecrit {
  /** Relatif au dossier de la construction. */
  readonly chemin: string
  readonly taille: number
  /** En base64. */
  readonly sha384: string
}

type JsonSchema = Record<string, unknown>

/** Ce que l’on sait d’une construction, et que sa clé a signé quand une équipe l’a publiée. */
export interface DescriptionEnregistree {
  readonly format: 1
  readonly section: string
  readonly version: string
  readonly manifeste: unknown
  readonly portail: {
    readonly contrat: number
    readonly capacites: readonly string[]
    readonly composants: readonly string[]
  }
  readonly api: Readonly<Record<string, { readonly prend: JsonSchema; readonly donne: JsonSchema }>>
  /** Les scripts à demander dès la page. */
  readonly prechargement: readonly string[]
  readonly fichiers: readonly FichierDecrit[]
}
