/** Les campagnes de sensibilisation communes. */
export const sensibilisation = {
  pages: {
    sensibilisation: {
      chemin: 'sensibilisation',
      libelle: 'Sensibilisation',
      navigation: true,
      permission: 'cyber.lire',
    },
    campagne: {
      chemin: 'sensibilisation/:id',
      libelle: 'Campagne',
      navigation: false,
      permission: 'cyber.lire',
      parent: 'sensibilisation',
    },
  },
  api: [
    'cyber.campagne.list',
    'cyber.campagne.get',
    'cyber.campagne.create',
    'cyber.campagne.update',
    'cyber.campagne.updateEtat',
    'cyber.campagne.recordReleve',
  ],
} as const
