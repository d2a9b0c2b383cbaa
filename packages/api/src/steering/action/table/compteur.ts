/** Combien de lignes ont chaque valeur, tenu à jour ligne par ligne : lire un compte ne dépend pas de la taille du plan. */
export interface Compteur {
  readonly de: (valeur: unknown) => number
  readonly ajouter: (valeurs: readonly unknown[]) => void
  readonly retrancher: (valeurs: readonly unknown[]) => void
}

export function creerCompteur(): Compteur {
  const comptes = new Map<unknown, number>()
  const de = (valeur: unknown) => comptes.get(valeur) ?? 0
  function varier(valeurs: readonly unknown[], pas: 1 | -1): void {
    // Une ligne ne compte qu’une fois pour une valeur, même si elle l’a deux fois.
    for (const valeur of new Set(valeurs)) comptes.set(valeur, de(valeur) + pas)
  }
  return {
    de,
    ajouter: (valeurs) => varier(valeurs, 1),
    retrancher: (valeurs) => varier(valeurs, -1),
  }
}
