/** Les alertes : leur liste, leur lancement, leur fiche, et le mur. */
export const alerte = {
  pages: {
    alertes: { chemin: 'alertes', libelle: 'Alertes', navigation: true, permission: 'cyber.lire' },
    alerteNouvelle: {
      chemin: 'alertes/nouvelle',
      libelle: 'Lancer une alerte',
      navigation: false,
      permission: 'alerte.lancer',
      parent: 'alertes',
    },
    alerte: {
      chemin: 'alertes/:id',
      libelle: 'Alerte',
      navigation: false,
      permission: 'cyber.lire',
      parent: 'alertes',
    },
    alerteMur: {
      chemin: 'alertes/:id/mur',
      libelle: 'Mur de l’alerte',
      navigation: false,
      permission: 'cyber.lire',
      parent: 'alertes',
    },
    mur: {
      chemin: 'mur',
      libelle: 'Mur des alertes',
      navigation: false,
      permission: 'cyber.lire',
      parent: 'alertes',
    },
  },
  api: [
    'cyber.alerte.list',
    'cyber.alerte.get',
    'cyber.alerte.getCourante',
    'cyber.alerte.getStatistiques',
    'cyber.alerte.create',
    'cyber.alerte.update',
    'cyber.alerte.recordAcquittement',
    'cyber.alerte.withdraw',
  ],
} as const
