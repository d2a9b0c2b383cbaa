import { sujet, type Sujet } from '@sssi/suivi-de-theme/lecture'

export interface Role {
  readonly titre: string
  readonly acteurs: readonly Sujet[]
}

const gouvernanceDesActions = 'SSSI ch. 2 § 4, gouvernance de chaque action'

/**
 * Ceux que le texte nomme pour la cybersécurité, rangés par ce qu’ils y font. Le texte ne dit pas dans quel ordre une alerte
 * passe de l’un à l’autre : la page ne dessine donc pas de circuit.
 */
export const roles: readonly Role[] = [
  {
    titre: 'Conduire',
    acteurs: [
      sujet({
        cle: 'hfds',
        nom: 'HFDS',
        propos:
          'Le HFDS mène la gouvernance interbranches et les normes communes. Il est aussi chef de file des actions A5-025, sur la réglementation OSE, et A5-027, sur les chaînes d’alertes.',
        codes: ['A5-023', 'A5-024'],
      }),
      sujet({
        cle: 'dss',
        nom: 'DSS, Copil et Costrat',
        propos:
          'La DSS tient le cadre de chaque action ; les instances arbitrent à la demande du chef de file.',
        citations: [
          {
            texte: 'un référent est désigné au sein de la DSS pour chaque action. Il est garant du cadre',
            passage: gouvernanceDesActions,
          },
          {
            texte:
              'Il peut solliciter auprès de la DSS des arbitrages dans les instances du SSSI (Copil ou Costrat)',
            passage: gouvernanceDesActions,
          },
        ],
      }),
    ],
  },
  {
    titre: 'Alerter et réagir',
    acteurs: [
      sujet({
        cle: 'cert',
        nom: 'CERT de la sphère sécurité sociale',
        propos: 'La CNAM est chef de file de sa création.',
        citations: [
          {
            texte:
              'Computer emergency response team ou centre d’alerte et de réaction aux attaques informatiques',
            passage: 'SSSI ch. 6, note 28',
          },
        ],
        codes: ['A5-022'],
      }),
      sujet({
        cle: 'chaines-d-alertes',
        nom: 'Chaînes d’alertes',
        propos:
          'Le texte ne dit pas par qui passe une alerte, ni dans quel ordre : c’est ce que cette action doit définir.',
        codes: ['A5-027'],
      }),
      sujet({
        cle: 'anssi',
        nom: 'ANSSI',
        propos: 'Le texte la présente en note. Aucune action du plan ne la nomme.',
        citations: [
          {
            texte:
              'Elle apporte son expertise et son assistance technique aux administrations et aux entreprises. Elle assure également un service de veille, de détection, d’alerte et de réaction aux attaques informatiques.',
            passage: 'SSSI ch. 6, note 31',
          },
        ],
      }),
    ],
  },
  {
    titre: 'Appliquer',
    acteurs: [
      sujet({
        cle: 'ose',
        nom: 'Organismes soumis à la réglementation OSE',
        propos: 'Les changements de cette réglementation sont à intégrer dans les OSS.',
        citations: [
          {
            texte:
              'A date, la MSA n’est pas désignée mais son inscription à la liste des OSE devrait se faire sur la période 2023-2027.',
            passage: 'SSSI ch. 6, note 27',
          },
        ],
        codes: ['A5-025'],
      }),
      sujet({
        cle: 'agents',
        nom: 'Ensemble des agents',
        propos: 'Les moyens de sensibiliser les agents sont à mutualiser ; la CNAM est chef de file.',
        codes: ['A5-026'],
      }),
    ],
  },
]

export const acteurs: readonly Sujet[] = roles.flatMap((role) => role.acteurs)
