import { sujet, type Sujet } from '@sssi/suivi-de-theme/lecture'

/** Un des trois thèmes de la section : les codes sont ceux de sa thématique dans le plan. */
export interface ThemeDeLaSection extends Sujet {
  readonly thematique: string
  /** Ce vers quoi le texte renvoie, quand c’est une adresse. */
  readonly renvoi?: { readonly libelle: string; readonly adresse: string; readonly passage: string }
}

export const themes: readonly ThemeDeLaSection[] = [
  {
    ...sujet({
      cle: 'metiers',
      nom: 'Métiers et compétences',
      propos:
        'Attirer et garder les talents du numérique : emplois, communautés, recrutement, formation, mobilité.',
      citations: [
        {
          texte:
            'Développer l’attractivité de la filière SI de la sécurité sociale et la fidélisation des talents',
          passage: 'SSSI § 6.5, axe 4',
        },
        {
          texte:
            'actualiser le document « Connaitre les SI transverses de la protection sociale ». Les OSS utilisent ce document pour les formations de leurs informaticiens',
          passage: 'SSSI ch. 2 § 5, urbanisation',
        },
      ],
      codes: ['A4-001', 'A4-002', 'A4-003', 'A4-004', 'A4-005', 'A4-006', 'A4-007', 'A4-008', 'A4-009'],
    }),
    thematique: 'Valorisation des compétences & attractivité',
  },
  {
    ...sujet({
      cle: 'achats',
      nom: 'Achats et prestations',
      propos:
        'Acheter ensemble ce qui peut l’être, connaître les fournisseurs, mesurer la qualité des prestations.',
      citations: [
        {
          texte:
            'la réutilisation, la mutualisation voire l’intégration et/ou l’achat de solutions disponibles au sein des OSS sont privilégiées par rapport aux développements spécifiques',
          passage: 'SSSI ch. 2 § 5, urbanisation',
        },
      ],
      codes: ['A4-010', 'A4-011', 'A4-012', 'A4-013', 'A4-014', 'A4-015'],
    }),
    thematique: 'Optimisation des achats SI',
  },
  {
    ...sujet({
      cle: 'numerique-responsable',
      nom: 'Numérique responsable',
      propos: 'Réduire l’impact environnemental du SI : sensibiliser, mesurer, concevoir, optimiser.',
      citations: [
        {
          texte: 'Réduire l’impact environnemental du SI de la sécurité sociale',
          passage: 'SSSI § 6.6, axe 5',
        },
      ],
      codes: ['A5-028', 'A5-029', 'A5-030', 'A5-031'],
    }),
    thematique: 'Numérique Responsable',
    renvoi: {
      libelle: 'Référentiel général d’écoconception',
      adresse: 'https://ecoresponsable.numerique.gouv.fr/publications/referentiel-general-ecoconception/',
      passage: 'SSSI ch. 6, note 35',
    },
  },
]
