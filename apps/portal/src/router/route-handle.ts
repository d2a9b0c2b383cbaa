export interface Etape {
  readonly libelle: string
  readonly adresse: string
}

/** Ce qu’une route dit au cadre : le titre de la page, sa section, et les étapes du fil d’Ariane entre l’accueil et elle. */
export interface RepereDeRoute {
  readonly titre: string
  readonly section: string | null
  /** `null` : pas de fil d’Ariane. */
  readonly fil: readonly Etape[] | null
}
