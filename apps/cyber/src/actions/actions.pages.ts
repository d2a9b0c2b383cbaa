/** Les actions de cybersécurité du plan, et la chaîne d’acteurs que le texte décrit. */
export const actions = {
  pages: {
    actions: {
      chemin: 'actions',
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
