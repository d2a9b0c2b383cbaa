const JOUR = 86_400_000

export interface Frise {
  /** Place d’un jour (AAAA-MM-JJ), en pourcentage. */
  readonly place: (jour: string) => number
  /** Le premier janvier de chaque année de la frise, avec sa place. */
  readonly annees: readonly { readonly annee: number; readonly place: number }[]
}

/** La frise qui contient tous les jours donnés, d’un premier janvier à un trente et un décembre. */
export function frise(jours: readonly string[]): Frise {
  const instants = jours.map((jour) => Date.parse(jour))
  const premiere = new Date(Math.min(...instants)).getUTCFullYear()
  const derniere = new Date(Math.max(...instants)).getUTCFullYear()
  const debut = Date.UTC(premiere, 0, 1)
  const etendue = Date.UTC(derniere + 1, 0, 1) - debut
  const part = (instant: number) => ((instant - debut) / etendue) * 100
  return {
    // Le milieu du jour : le premier janvier ne tombe pas sur le bord.
    place: (jour) => part(Date.parse(jour) + JOUR / 2),
    annees: Array.from({ length: derniere - premiere + 1 }, (_, rang) => ({
      annee: premiere + rang,
      place: part(Date.UTC(premiere + rang, 0, 1)),
    })),
  }
}
