/** Ce qui est tapé et pas encore enregistré, avec la version que l’agent avait lue. */
export interface TexteGarde<V> {
  readonly valeurs: V
  readonly version: number
}

/**
 * Garde une saisie dans l’onglet : un rechargement ou une session finie ne la perdent pas. L’onglet, et non le poste : ce que
 * la section manie ne doit pas rester sur une machine après le départ de l’agent.
 */
export function texteGarde<V extends object>(cle: string, stockage: Storage | null) {
  const entree = `sssi.cyber.${cle}`
  return {
    /** `null` : rien de gardé, ou rien qui ait la forme attendue. */
    lire(forme: V): TexteGarde<V> | null {
      try {
        const lu = JSON.parse(stockage?.getItem(entree) ?? 'null') as TexteGarde<V> | null
        const memesChamps =
          lu !== null &&
          typeof lu.version === 'number' &&
          Object.keys(lu.valeurs).toSorted().join() === Object.keys(forme).toSorted().join()
        return memesChamps ? lu : null
      } catch {
        return null
      }
    },
    garder(texte: TexteGarde<V>): void {
      try {
        stockage?.setItem(entree, JSON.stringify(texte))
      } catch {
        // Stockage plein ou interdit : la saisie reste à l’écran, et le navigateur demandera avant de fermer la page.
      }
    },
    oublier(): void {
      stockage?.removeItem(entree)
    },
  }
}
