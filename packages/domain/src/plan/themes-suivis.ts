import { typographier } from '../francais/phrases.ts'
import type { OrganismeCode } from '../organisme/organisme.ts'
import type { ActionCode, AxeNumero } from './action.ts'

export const themeIds = ['cyber', 'cloud', 'data', 'skills'] as const
export type ThemeId = (typeof themeIds)[number]

/** Words of the text, with where they stand. */
export interface Citation {
  readonly texte: string
  readonly passage: string
}

export interface ThemeSuivi {
  readonly titre: string
  /** Body whose team keeps the section. The actions it shows belong to their own leads. */
  readonly equipe: OrganismeCode
  /** What the team is there for, in the text's words. */
  readonly mission: string
  /** Passages the mission rests on, quoted. */
  readonly citations: readonly Citation[]
  /** Themes of the plan that the section follows: each is followed whole. */
  readonly thematiques: readonly string[]
  readonly codes: readonly ActionCode[]
}

/**
 * Consecutive codes of one axis. Written here rather than looked up in the plan: a section that follows a theme is loaded by
 * browsers, and must not carry the 103 rows with it. A test compares them with the plan.
 */
function suite(axe: AxeNumero, premier: number, dernier: number): ActionCode[] {
  return Array.from(
    { length: dernier - premier + 1 },
    (_, rang): ActionCode => `A${axe}-${String(premier + rang).padStart(3, '0')}`,
  )
}

function theme(redaction: ThemeSuivi): ThemeSuivi {
  const citations = redaction.citations.map(({ texte, passage }) => ({
    texte: typographier(texte),
    passage: typographier(passage),
  }))
  return { ...redaction, mission: typographier(redaction.mission), citations }
}

const axe1 = 'SSSI § 6.2, axe 1'
const axe4 = 'SSSI § 6.5, axe 4'
const axe5 = 'SSSI § 6.6, axe 5'
const donnee = 'SSSI ch. 2 § 2, valorisation de la donnée'
const urbanisation = 'SSSI ch. 2 § 5, urbanisation'

export const themesSuivis: Readonly<Record<ThemeId, ThemeSuivi>> = {
  cyber: theme({
    titre: 'Cybersécurité',
    equipe: 'CNAM',
    mission:
      'Renforcer les compétences et les capacités nécessaires à la cybersécurité de la sphère sociale : un CERT de la sphère sécurité sociale, une gouvernance et des normes communes, la sensibilisation de tous les agents et des chaînes d’alerte face aux attaques systémiques.',
    citations: [
      {
        texte: 'Renforcer les compétences et capacités nécessaires à la cybersécurité de la sphère sociale',
        passage: axe5,
      },
      {
        texte: 'Définir les chaines d’alertes en réponse à des risques d’attaques systémiques',
        passage: `${axe5}, A5-027`,
      },
      {
        texte:
          'Computer emergency response team ou centre d’alerte et de réaction aux attaques informatiques',
        passage: 'SSSI ch. 6, note 28',
      },
    ],
    thematiques: ['Cybersécurité'],
    codes: suite(5, 22, 27),
  }),
  cloud: theme({
    titre: 'Cloud et résilience',
    equipe: 'ACOSS',
    mission:
      'Mettre en place un cloud « sécu » et préparer la transition vers les nouvelles offres : une offre d’infrastructure commune répondant aux exigences de résilience, d’agilité et d’optimisation des coûts, sa gouvernance, et la rationalisation des centres d’hébergement.',
    citations: [
      { texte: 'Mettre en place un cloud « sécu »', passage: axe5 },
      { texte: 'Préparer la transition vers les nouvelles offres cloud', passage: axe5 },
      {
        texte: 'L’approche FinOps vise à monitorer et optimiser les coûts en matière de cloud.',
        passage: 'SSSI ch. 6, note 29',
      },
    ],
    thematiques: ['Souveraineté numérique & résilience'],
    codes: suite(5, 17, 21),
  }),
  data: theme({
    titre: 'Données',
    equipe: 'CNAV',
    mission:
      'Mieux exploiter, partager et valoriser les données de la sécurité sociale : des référentiels utiles aux métiers, des données normalisées et de qualité, une offre de service API « Sécu », des échanges organisés et un cadre commun pour le big data, dans le respect de la protection des données à caractère personnel.',
    citations: [
      {
        texte:
          'La valorisation de la donnée est un enjeu majeur pour la sphère sociale, pour mieux exploiter, partager et ainsi valoriser les données publiques au bénéfice de la transparence et de l’efficacité de l’action publique.',
        passage: donnee,
      },
      {
        texte:
          'La valorisation des données doit être réalisée dans un cadre garantissant la protection des données à caractère personnel.',
        passage: donnee,
      },
      {
        texte:
          'les référentiels respectent les exigences suivantes : pérennité, unicité, intégrité et fiabilité',
        passage: urbanisation,
      },
      {
        texte: 'Développer une offre de service API « Sécu » et instaurer sa gouvernance',
        passage: axe1,
      },
    ],
    thematiques: [
      'Données de référence Sécu et référentiel',
      "Dispositif d'échanges de données",
      'Valorisation des données cœurs de métier',
    ],
    codes: suite(1, 1, 30),
  }),
  skills: theme({
    titre: 'Compétences, achats et numérique responsable',
    equipe: 'UCANSS',
    mission:
      'Développer l’attractivité de la filière SI de la sécurité sociale et la fidélisation des talents, développer les achats informatiques communs et mieux piloter les prestations, et réduire l’impact environnemental du SI.',
    citations: [
      {
        texte:
          'Développer l’attractivité de la filière SI de la sécurité sociale et la fidélisation des talents',
        passage: axe4,
      },
      {
        texte:
          'Développer les achats informatiques communs, par une collaboration renforcée entre les DSI et l’UCANSS',
        passage: axe4,
      },
      { texte: 'Réduire l’impact environnemental du SI de la sécurité sociale', passage: axe5 },
    ],
    thematiques: [
      'Valorisation des compétences & attractivité',
      'Optimisation des achats SI',
      'Numérique Responsable',
    ],
    codes: [...suite(4, 1, 15), ...suite(5, 28, 31)],
  }),
}

/** Sections that follow an action, for its sheet to offer their panels. At most one: the themes share no action. */
export function themeDe(code: ActionCode): ThemeId | null {
  return themeIds.find((id) => themesSuivis[id].codes.includes(code)) ?? null
}
