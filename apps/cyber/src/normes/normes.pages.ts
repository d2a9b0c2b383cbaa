/** Les normes communes : référentiels, évaluations, écarts et plan d’action. */
export const normes = {
  pages: {
    normes: { chemin: 'normes', libelle: 'Normes', navigation: true, permission: 'cyber.lire' },
    norme: {
      chemin: 'normes/:id',
      libelle: 'Référentiel',
      navigation: false,
      permission: 'cyber.lire',
      parent: 'normes',
    },
    evaluation: {
      chemin: 'normes/evaluations/:id',
      libelle: 'Évaluation',
      navigation: false,
      permission: 'cyber.lire',
      parent: 'normes',
    },
  },
  api: [
    'cyber.norme.list',
    'cyber.norme.get',
    'cyber.norme.getCouverture',
    'cyber.norme.import',
    'cyber.norme.update',
    'cyber.evaluation.list',
    'cyber.evaluation.get',
    'cyber.evaluation.create',
    'cyber.evaluation.saveReponse',
    'cyber.evaluation.publish',
    'cyber.mesure.list',
    'cyber.mesure.create',
    'cyber.mesure.update',
    'cyber.mesure.delete',
  ],
} as const
