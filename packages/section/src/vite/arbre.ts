/** Un nœud de l’arbre syntaxique que donne l’analyseur de Vite. */
export interface Noeud {
  readonly type: string
  readonly [champ: string]: unknown
}

export const estUnNoeud = (valeur: unknown): valeur is Noeud =>
  typeof valeur === 'object' && valeur !== null && 'type' in valeur

/** Ce nœud et tous ceux qu’il contient, dans l’ordre du texte. */
export const parcourir = (noeud: Noeud): Noeud[] => [
  noeud,
  ...Object.values(noeud).flat().filter(estUnNoeud).flatMap(parcourir),
]
