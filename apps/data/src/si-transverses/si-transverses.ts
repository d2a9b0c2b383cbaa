import type { Citation } from '@sssi/domain'
import { sujet, type Sujet } from '@sssi/suivi-de-theme/lecture'

export interface Famille {
  readonly titre: string
  readonly chapeau: string
  readonly sujets: readonly Sujet[]
}

const urbanisation = 'SSSI ch. 2 § 5, urbanisation'
const partage = 'SSSI ch. 2 § 2, protection des données'

const sensAbsent = 'Le texte le cite sans développer son sigle. Aucune action du plan ne le nomme.'

/** Le document commun que le cadre de coopération demande d’actualiser. */
export const documentPartage: Citation = {
  texte:
    'actualiser le document «\u00a0Connaitre les SI transverses de la protection sociale\u00a0». Les OSS utilisent ce document pour les formations de leurs informaticiens',
  passage: urbanisation,
}

/** Les SI, référentiels et dispositifs de données que le texte nomme, dans ses tableaux, ses notes ou le cadre de coopération. */
export const familles: readonly Famille[] = [
  {
    titre: 'Systèmes d’information transverses',
    chapeau: 'Ceux que les notes 10, 17 et 38 du texte énumèrent, et celui que l’action A1-005 nomme.',
    sujets: [
      sujet({
        cle: 'rgcu',
        nom: 'RGCU',
        propos: 'Répertoire de gestion des carrières uniques.',
        ouNomme: 'SSSI ch. 6, notes 10, 17 et 38',
        codes: ['A1-002'],
      }),
      sujet({
        cle: 'drm',
        nom: 'DRM',
        propos: 'Dispositif de ressources mensuelles.',
        ouNomme: 'SSSI ch. 6, notes 10 et 38',
        codes: ['A1-003'],
      }),
      sujet({
        cle: 'rrp',
        nom: 'RRP',
        propos: 'Base de référence aux PJ, dit l’action A1-004. Le texte ne développe pas le sigle.',
        ouNomme: 'SSSI ch. 6, note 38',
        codes: ['A1-004'],
      }),
      sujet({
        cle: 'rncps',
        nom: 'RNCPS',
        propos: 'Répertoire national commun de la protection sociale.',
        ouNomme: 'SSSI § 6.2, axe 1',
        codes: ['A1-005'],
      }),
      sujet({
        cle: 'sngi',
        nom: 'SNGI',
        propos: 'Système national de gestion des identifiants. Aucune action du plan ne le nomme.',
        ouNomme: 'SSSI ch. 6, notes 10, 17 et 38',
      }),
      sujet({ cle: 'rniam', nom: 'RNIAM', propos: sensAbsent, ouNomme: 'SSSI ch. 6, note 17' }),
      sujet({ cle: 'rfos', nom: 'RFOS', propos: sensAbsent, ouNomme: 'SSSI ch. 6, note 17' }),
      sujet({ cle: 'dad-e', nom: 'DAD-e', propos: sensAbsent, ouNomme: 'SSSI ch. 6, note 17' }),
    ],
  },
  {
    titre: 'Référentiels et données à mutualiser',
    chapeau: 'Ceux que les actions du plan développent, mettent en commun ou instruisent.',
    sujets: [
      sujet({
        cle: 'individus',
        nom: 'Individus',
        propos: 'Connaissance, liens de vie et données de contact.',
        codes: ['A1-001', 'A1-007'],
      }),
      sujet({
        cle: 'cotisants',
        nom: 'Cotisants et entreprises',
        propos: 'Référentiel des cotisants, données de contact des entreprises et des entrepreneurs.',
        codes: ['A1-006', 'A1-008'],
      }),
      sujet({
        cle: 'donnees-bancaires',
        nom: 'Données bancaires',
        propos: 'Deux référentiels à instruire, pour les entreprises et pour les individus.',
        citations: [
          {
            texte:
              'Ficoba : Fichier des comptes bancaires et assimilés, opéré par la direction générale des finances publiques (DGFiP)',
            passage: 'SSSI ch. 6, note 15',
          },
        ],
        codes: ['A1-009', 'A1-010'],
      }),
      sujet({
        cle: 'doublons',
        nom: 'Référentiels en doublon',
        propos: 'Ceux des organismes que la trajectoire doit retirer.',
        citations: [
          {
            texte:
              'les référentiels respectent les exigences suivantes : pérennité, unicité, intégrité et fiabilité',
            passage: urbanisation,
          },
        ],
        codes: ['A1-015'],
      }),
    ],
  },
  {
    titre: 'Langage commun et échanges',
    chapeau: 'Ce qui permet de se comprendre, de savoir qui répond d’une donnée, et de la partager.',
    sujets: [
      sujet({
        cle: 'dicodo',
        nom: 'Dicodo',
        propos: 'Dictionnaire commun des données. Le GIP MDS est chef de file.',
        citations: [
          {
            texte: 'une homogénéité sémantique (vocabulaire commun) est systématiquement recherchée',
            passage: urbanisation,
          },
        ],
        ouNomme: 'SSSI ch. 6, note 14',
        codes: ['A1-014'],
      }),
      sujet({
        cle: 'responsabilites',
        nom: 'Responsabilités sur les données',
        propos: 'Rôles de chacun dans le cycle de vie des données, et mise en qualité des données partagées.',
        citations: [
          {
            texte:
              'le niveau de responsabilité de chaque organisme est établi et partagé en matière d’administration des données',
            passage: urbanisation,
          },
        ],
        codes: ['A1-016', 'A1-018'],
      }),
      sujet({
        cle: 'api-secu',
        nom: 'API « Sécu »',
        propos: 'Sa gouvernance, son offre de service, sa déclinaison dans chaque branche.',
        citations: [
          {
            texte:
              'une méthodologie partagée d’échange de la donnée afin d’anticiper les besoins d’échange de données entre organismes de la protection sociale ou avec leurs partenaires externes',
            passage: urbanisation,
          },
        ],
        codes: ['A1-019', 'A1-020', 'A1-021'],
      }),
      sujet({
        cle: 'demandes-de-partage',
        nom: 'Demandes de partage de données',
        propos: 'Un circuit que le cadre de coopération demande. Aucune action du plan ne le nomme.',
        citations: [
          {
            texte:
              'la mise en place d’un circuit et d’une capacité d’instruction centralisés et outillés de gestion des demandes de partage de données',
            passage: partage,
          },
        ],
      }),
    ],
  },
]

export const sujets: readonly Sujet[] = familles.flatMap((famille) => famille.sujets)
