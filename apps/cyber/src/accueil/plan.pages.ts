/** Les pages qui suivent les actions de cybersécurité du plan. */
export const plan = {
  pages: {
    accueil: {
      chemin: '',
      libelle: 'Les actions de cybersécurité',
      navigation: true,
      permission: 'suivi.lire',
    },
    acteurs: {
      chemin: 'chaine-d-acteurs',
      libelle: 'Chaîne d’acteurs',
      navigation: true,
      permission: 'suivi.lire',
    },
  },
  api: ['steering.action.list'],
} as const
