/** Notice d’emploi d’un composant, affichée en tête de sa page de documentation. */
export function usage({ pour, plutot }: { pour: string; plutot: string }) {
  return {
    docs: { description: { component: `**Quand l’utiliser.** ${pour}\n\n**Quand s’en passer.** ${plutot}` } },
  }
}

/** Toutes les valeurs d’une union : une valeur oubliée, ou inconnue du composant, ne compile pas. */
export function options<Valeur extends string>(valeurs: Record<Valeur, true>): Valeur[] {
  return Object.keys(valeurs) as Valeur[]
}
