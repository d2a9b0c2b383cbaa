import type { RubriqueNumero } from '@sssi/domain'

type RubriqueCommune = Exclude<RubriqueNumero, 1>

/** Ce que les rubriques disent, hors des enjeux, qui dépendent de la thématique. Plusieurs façons de le dire, pour varier. */
export const rubriquesEcrites: Readonly<Record<RubriqueCommune, readonly string[]>> = {
  2: [
    "L'action est réussie quand les organismes concernés s'en servent en production et que les indicateurs ci-contre ont atteint leur cible deux trimestres de suite.",
    'Critères retenus avec les contributeurs : usage effectif, qualité constatée, satisfaction des agents. Chaque critère a son indicateur, son responsable et sa périodicité.',
  ],
  3: [
    'La feuille de route tient en quatre temps : cadrer, expérimenter, décider, généraliser. Chaque acteur y a ses jalons ; les décisions attendues y figurent.',
    'Macro-planning arrêté avec les contributeurs, revu avant chaque Copil. Les dépendances avec les autres actions du plan sont signalées au jalon concerné.',
  ],
  4: [
    "L'organisme chef de file est responsable du traitement ; les contributeurs sont destinataires. L'AIPD est tenue à jour avec les DPD et revue à chaque nouvelle finalité.",
    "Responsabilité conjointe entre les organismes participants, décrite dans la liste tenue par la DSS et les DPD. Les droits des personnes s'exercent auprès du chef de file.",
  ],
  5: [
    "L'exploitation revient au chef de file : astreinte en heures ouvrées, supervision commune, point mensuel avec les correspondants.",
    "Le dispositif est exploité en mode produit, par une équipe permanente ; les incidents sont suivis dans l'outil commun.",
  ],
  6: [
    "Financement par le budget du chef de file, avec une participation des contributeurs au prorata de l'usage. Une demande au fonds de prospective et de performance est en cours.",
    'Investissement inscrit à la COG du chef de file ; les raccordements sont à la charge de chaque organisme.',
  ],
  7: [
    "La maintenance et les évolutions sont financées par une contribution annuelle, révisée en comité au vu de l'usage constaté.",
    'Budget de fonctionnement du chef de file la première année ; la clé de répartition définitive sera proposée au Copil.',
  ],
  8: [
    "Bilan métier : les gestes répétés ont diminué et les agents disposent de la même information. Bilan technique : les engagements de service sont tenus ; la documentation est à jour. Reste à suivre : la qualité des données d'origine.",
    "Bilan métier : l'objectif est atteint, avec un trimestre de retard. Bilan technique : la solution est stable, son exploitation est confiée à l'équipe permanente. Enseignement : associer plus tôt les caisses locales.",
  ],
}

export const motifsNonApplicables: Partial<Record<RubriqueCommune, string>> = {
  4: "L'action ne traite aucune donnée à caractère personnel.",
  5: "L'action produit une étude : il n'y a pas d'exploitation à organiser.",
  7: "L'action se termine avec son livrable : il n'y a pas de maintenance à financer.",
}

export const motifsDeRevision: readonly string[] = [
  'Le texte réglementaire attendu paraît plus tard que prévu : la généralisation ne peut pas commencer avant.',
  "Le pilote a montré qu'un trimestre de plus par branche était nécessaire pour la reprise des données.",
  "Deux organismes n'ont pu inscrire les travaux à leur plan de charge avant l'exercice suivant.",
  "Le marché a dû être relancé ; le calendrier se décale d'autant.",
]

export const motifsDeRefus: readonly string[] = [
  "Le report n'est pas justifié par une dépendance externe : le comité demande d'abord un périmètre réduit à l'échéance.",
]

export const commentairesDeJalon: readonly string[] = [
  'Atteint avec l’accord de tous les contributeurs.',
  'Atteint ; les réserves sont levées.',
  'Document partagé dans l’espace commun.',
  '',
]
