/** La chaîne d’alerte : la version active, ses versions, et l’écriture de la suivante. */
export const chaine = {
  pages: {
    chaine: { chemin: 'chaine', libelle: 'Chaîne d’alerte', navigation: true, permission: 'cyber.lire' },
    versionDeChaine: {
      chemin: 'chaine/:numero',
      libelle: 'Version de la chaîne',
      navigation: false,
      permission: 'cyber.lire',
      parent: 'chaine',
    },
  },
  api: [
    'cyber.chaine.list',
    'cyber.chaine.get',
    'cyber.chaine.create',
    'cyber.chaine.update',
    'cyber.chaine.delete',
    'cyber.chaine.simulate',
    'cyber.chaine.activate',
  ],
} as const
