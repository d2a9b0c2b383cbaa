/** D’où viennent les poids d’un référentiel, en mots. */
export const origineDesPoids = {
  editeur: 'poids donnés par l’éditeur',
  portail: 'poids proposés par le portail',
} as const
