/** L’annuaire de la chaîne cyber. */
export const annuaire = {
  pages: {
    annuaire: { chemin: 'annuaire', libelle: 'Annuaire', navigation: true, permission: 'cyber.lire' },
  },
  api: [
    'cyber.contact.list',
    'cyber.contact.listJournal',
    'cyber.contact.listAgents',
    'cyber.contact.create',
    'cyber.contact.update',
    'cyber.contact.delete',
    'cyber.contact.recordVerification',
  ],
} as const
