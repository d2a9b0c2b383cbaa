/** Le CERT : ce qu’il publie de lui-même, et ses réglages. */
export const cert = {
  pages: {
    cert: { chemin: 'cert', libelle: 'Le CERT', navigation: true, permission: 'cyber.lire' },
    reglagesDuCert: {
      chemin: 'cert/reglages',
      libelle: 'Réglages du CERT',
      navigation: false,
      permission: 'cert.regler',
      parent: 'cert',
    },
  },
  api: ['cyber.reglages.get', 'cyber.reglages.getPublication', 'cyber.reglages.save'],
} as const
