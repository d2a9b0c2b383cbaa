/** L’accueil de la section : ce qui attend l’agent, dans ce qu’il peut lire. */
export const accueil = {
  pages: {
    accueil: {
      chemin: '',
      libelle: 'Ce qui vous attend',
      navigation: true,
      permission: 'suivi.lire',
    },
  },
  /** Il ne lit que les listes des autres objets, que ceux-ci demandent déjà. */
  api: [],
} as const
