/**
 * L’identité de chaque organisme dans un système de design commun (action A2-014) : une couleur d’accent de la palette
 * illustrative du DSFR, par organisme. Les deux thèmes donnent au moins 3:1 entre l’accent et le fond de page.
 */
export const identites = {
  DSS: 'blue-cumulus',
  CNAM: 'blue-ecume',
  CNAV: 'purple-glycine',
  CNAF: 'pink-macaron',
  ACOSS: 'green-archipel',
  MSA: 'green-emeraude',
  UCANSS: 'orange-terre-battue',
  GIP_MDS: 'brown-caramel',
  GIP_UR: 'beige-gris-galet',
  HFDS: 'pink-tuile',
} as const

export type Identite = keyof typeof identites

/** La classe qui pose `--sssi-accent` pour un organisme. */
export const classeDIdentite = (identite: Identite): string => `sssi-identite--${identites[identite]}`
