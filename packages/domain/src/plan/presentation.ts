import { typographier } from '../francais/phrases.ts'

/** A paragraph of the public page, and the passage that bears it out. */
export interface Paragraphe {
  readonly texte: string
  readonly passage: string
}

function paragraphe(texte: string, passage: string): Paragraphe {
  return { texte: typographier(texte), passage: typographier(passage) }
}

/** What the plan is, for somebody who has never heard of it. */
export const presentationDuPlan: readonly Paragraphe[] = [
  paragraphe(
    'Le schéma stratégique des systèmes d’information (SSSI) de la sécurité sociale 2023-2027 est élaboré avec les caisses et formalisé par arrêté du ministre chargé de la sécurité sociale. Il réunit un plan d’action de 103 actions en cinq axes et un cadre de coopération entre l’État et les organismes de sécurité sociale (OSS).',
    'SSSI ch. 2 § 1 et ch. 6 ; JORF n° 0251 du 28 octobre 2023',
  ),
  paragraphe(
    'Chaque action relève d’une orientation stratégique. Elle a un horizon et un ou plusieurs chefs de file. Le chef de file désigne un chef de projet, les organismes contributeurs désignent chacun un correspondant, et un référent est désigné au sein de la direction de la sécurité sociale (DSS).',
    'SSSI ch. 2 § 4',
  ),
  paragraphe(
    'Le cadre de coopération porte sur la gouvernance et le pilotage de la transformation numérique, la valorisation de la donnée et la protection des données personnelles, la co-construction des politiques publiques, le pilotage des actions et la gestion des dispositifs mutualisés, et l’urbanisation.',
    'SSSI ch. 2',
  ),
  paragraphe(
    'Un comité stratégique (Costrat) se réunit au moins une fois par an et un comité de pilotage (Copil) au moins deux fois par an. Le Costrat arbitre les évolutions majeures et approuve les rapports sur l’avancement ; le Copil arbitre la feuille de route et suit la mise en œuvre des actions.',
    'SSSI ch. 2 § 1',
  ),
  paragraphe(
    'Le plan est reproduit tel qu’il est publié. Quelques lignes sont singulières et restent visibles : l’horizon « version » de l’action A1-008, la période « 2023-2027 » de l’action A3-008, les chefs de file « A définir » ou « OSS », la numérotation de l’axe 5 qui commence à A5-017.',
    'SSSI ch. 6',
  ),
]
