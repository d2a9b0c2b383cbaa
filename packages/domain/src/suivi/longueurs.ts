/** Longest texts accepted, in characters; forms and inputs read them here so that they agree. */
export const longueurs = {
  libelle: 300,
  court: 120,
  commentaire: 2_000,
  synthese: 4_000,
  rubrique: 20_000,
  decision: 60,
} as const
