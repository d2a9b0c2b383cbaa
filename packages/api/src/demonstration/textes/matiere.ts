import { typographier, type JalonType } from '@sssi/domain'

export interface JalonEcrit {
  readonly type: JalonType
  readonly libelle: string
}

export interface IndicateurEcrit {
  readonly libelle: string
  readonly definition: string
  readonly unite: string
  readonly modeDeCalcul: string
  readonly source: string
  readonly de: number
  readonly vers: number
}

/** De quoi écrire le suivi d’une action d’une thématique : des exemples, aucun fait. */
export interface Matiere {
  readonly enjeux: string
  readonly avancees: readonly string[]
  readonly freins: readonly string[]
  readonly suites: readonly string[]
  /** Dans l’ordre où l’on s’attend à les atteindre. */
  readonly jalons: readonly JalonEcrit[]
  readonly indicateurs: readonly IndicateurEcrit[]
}

/** Les textes s’écrivent au clavier, et se lisent comme imprimés. */
export function typographie(texte: string): string {
  return typographier(texte.replaceAll("'", '’'))
}
