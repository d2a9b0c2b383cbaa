/** Une couleur de la palette illustrative du DSFR, déclinée par lui dans les deux thèmes. */
export type CouleurIllustrative =
  | 'beige-gris-galet'
  | 'blue-cumulus'
  | 'blue-ecume'
  | 'brown-caramel'
  | 'green-archipel'
  | 'green-emeraude'
  | 'orange-terre-battue'
  | 'pink-macaron'
  | 'purple-glycine'
  | 'yellow-moutarde'

export interface Identite {
  readonly sigle: string
  readonly couleur: CouleurIllustrative
}

/**
 * L’identité de chaque organisme dans le design system commun (action A2-014) : son nom et une couleur d’accent.
 * Aucun logo ni police propres : l’identité se lit sans devenir un second langage graphique.
 */
export const identites = {
  DSS: { sigle: 'DSS', couleur: 'blue-ecume' },
  CNAM: { sigle: 'CNAM', couleur: 'blue-cumulus' },
  CNAV: { sigle: 'CNAV', couleur: 'orange-terre-battue' },
  CNAF: { sigle: 'CNAF', couleur: 'green-archipel' },
  ACOSS: { sigle: 'ACOSS', couleur: 'purple-glycine' },
  MSA: { sigle: 'MSA', couleur: 'green-emeraude' },
  UCANSS: { sigle: 'UCANSS', couleur: 'pink-macaron' },
  GIP_MDS: { sigle: 'GIP MDS', couleur: 'yellow-moutarde' },
  GIP_UR: { sigle: 'GIP UR', couleur: 'brown-caramel' },
  HFDS: { sigle: 'HFDS', couleur: 'beige-gris-galet' },
} as const satisfies Record<string, Identite>

export type OrganismeIdentifie = keyof typeof identites
