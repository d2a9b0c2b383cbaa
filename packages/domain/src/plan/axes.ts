import type { AxeNumero } from './action.ts'

export interface Axe {
  readonly numero: AxeNumero
  readonly titre: string
}

/** Titles of sections 6.2 to 6.6, as printed; apart from the 103 actions, for a filter to name an axis without loading them. */
export const axes: readonly Axe[] = [
  { numero: 1, titre: 'Automatisation des processus et valorisation des données cœurs métier' },
  { numero: 2, titre: "Transformation numérique de la relation à l'usager" },
  { numero: 3, titre: 'Modernisation des outils des agents' },
  { numero: 4, titre: 'Transformation de la fonction SI' },
  { numero: 5, titre: 'Modernisation et résilience des capacités technologiques' },
]

export function axe(numero: AxeNumero): Axe {
  const trouve = axes.find((a) => a.numero === numero)
  if (!trouve) throw new RangeError(`Axe inconnu : ${numero}`)
  return trouve
}
