import { sujet, type Sujet } from '@sssi/suivi-de-theme/lecture'

const operateur = 'SSSI ch. 2 § 4, dispositifs mutualisés et fonction d’opérateur'

/**
 * Ce que le cadre de coopération demande à un dispositif mutualisé. Il s’applique ici parce que A5-017 vise « une offre cloud
 * mutualisée pour la sécurité sociale ».
 */
export const regles: readonly Sujet[] = [
  sujet({
    cle: 'construire',
    nom: 'Construire en mode projet',
    propos: 'L’étude précise la cible ; l’offre se construit ensuite comme un projet.',
    citations: [
      {
        texte: 'Lors de la mise en place d’un nouveau dispositif mutualisé, un mode projet est mis en place.',
        passage: operateur,
      },
      {
        texte: 'L’approche FinOps vise à monitorer et optimiser les coûts en matière de cloud.',
        passage: 'SSSI ch. 6, note 29',
      },
    ],
    codes: ['A5-017', 'A5-018'],
  }),
  sujet({
    cle: 'gouverner',
    nom: 'Gouverner à part',
    propos:
      'La gouvernance et le budget de l’offre sont distincts de ceux des missions de base de l’opérateur.',
    citations: [
      {
        texte:
          'la gouvernance des missions relevant de la fonction opérateur est distincte de la gouvernance mise en place pour les missions de base de l’OSS',
        passage: operateur,
      },
      {
        texte:
          'des budgets sont définis spécifiquement pour les missions relevant de la fonction opérateur, avec un niveau de fongibilité budgétaire défini dans le cadre des conventions d’objectifs et de gestion',
        passage: operateur,
      },
      {
        texte:
          'un comité est mis en place pour procéder aux arbitrages tant au niveau des projets (build) que du pilotage des dispositifs mutualisés (run). Le DSI de l’OSS et la DSS participent à cette instance',
        passage: operateur,
      },
    ],
    codes: ['A5-019'],
  }),
  sujet({
    cle: 'exploiter',
    nom: 'Passer à l’exploitation',
    propos: 'Le modèle opérationnel et la transition préparent la suite du projet.',
    citations: [
      {
        texte:
          'Une fois le projet de mise en place finalisé, de nouvelles modalités de gestion sont à définir.',
        passage: operateur,
      },
      {
        texte:
          'Exemple de normes de référence : ISO/CEI 20000, ITIL. NB : la certification ne constitue pas un préalable demandé dans le cadre du SSSI.',
        passage: 'SSSI ch. 6, note 7',
      },
    ],
    codes: ['A5-020'],
  }),
  sujet({
    cle: 'heberger',
    nom: 'Rationaliser l’hébergement',
    propos: 'Les centres d’hébergement des organismes ont leur propre feuille de route.',
    citations: [
      {
        texte: 'la diversité technologique est maîtrisée en inter-régimes et en interbranches',
        passage: 'SSSI ch. 2 § 5, urbanisation',
      },
    ],
    codes: ['A5-021'],
  }),
]
