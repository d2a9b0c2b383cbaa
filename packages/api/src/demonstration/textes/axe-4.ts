import type { Matiere } from './matiere.ts'

export const axe4: Readonly<Record<string, Matiere>> = {
  'Valorisation des compétences & attractivité': {
    enjeux:
      "Recruter, former et garder les compétences du numérique. Objectifs, dans l'ordre : un référentiel commun des métiers, un plan de formation partagé, une marque employeur lisible. Livrables : référentiel, catalogue de formations, communautés animées.",
    avancees: [
      'Le référentiel commun décrit quarante métiers ; six organismes l’utilisent pour leurs recrutements.',
      'Le plan de formation a ouvert trois parcours : architecture, données, sécurité.',
      'Quatre communautés métiers se réunissent chaque trimestre.',
      'La campagne commune de recrutement a reçu deux fois plus de candidatures que la précédente.',
    ],
    freins: [
      'Les grilles de rémunération limitent l’attractivité pour les profils les plus rares.',
      'Les outils de gestion des compétences ne savent pas encore échanger leurs données.',
      'Le temps dédié aux communautés n’est pas reconnu partout.',
    ],
    suites: [
      'Prochaine étape : rapprochement des outils de gestion des compétences.',
      'Prochaine étape : bilan à un an des parcours de formation.',
      'Prochaine étape : participation commune à deux forums.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Référentiel commun des métiers du numérique' },
      { type: 'jalon', libelle: 'Lancement des communautés' },
      { type: 'livrable', libelle: 'Catalogue de formations' },
      { type: 'jalon', libelle: 'Premières sessions communes' },
      { type: 'livrable', libelle: 'Bilan des recrutements' },
    ],
    indicateurs: [
      {
        libelle: 'Agents formés dans les parcours communs',
        definition: 'Agents ayant suivi en entier un parcours du plan de formation commun.',
        unite: 'agents',
        modeDeCalcul: 'Cumul depuis le lancement',
        source: 'Suivi des formations',
        de: 0,
        vers: 1200,
      },
      {
        libelle: 'Délai de recrutement',
        definition: 'Jours entre la publication d’une offre et l’acceptation par le candidat.',
        unite: 'jours',
        modeDeCalcul: 'Médiane du semestre',
        source: 'Outil de recrutement',
        de: 130,
        vers: 70,
      },
    ],
  },
  'Optimisation des achats SI': {
    enjeux:
      "Acheter ensemble ce qui gagne à l'être, et mieux piloter les prestations. Objectifs, dans l'ordre : choisir les périmètres, partager la connaissance des fournisseurs, mesurer la qualité. Livrables : carte des achats, marchés mutualisés, grille d'évaluation.",
    avancees: [
      'La carte des achats fait apparaître cinq périmètres à fort potentiel ; deux marchés communs sont lancés.',
      "La grille d'évaluation des prestations est utilisée par quatre organismes.",
      'Les directions des SI et les acheteurs tiennent un point commun chaque trimestre.',
    ],
    freins: [
      'Les échéances des marchés en cours ne permettent pas de regroupement avant dix-huit mois.',
      'Le partage des prix constatés demande une précaution juridique.',
    ],
    suites: [
      'Prochaine étape : analyse des offres du marché mutualisé.',
      "Prochaine étape : extension de la grille d'évaluation aux prestations d'hébergement.",
    ],
    jalons: [
      { type: 'livrable', libelle: 'Carte des achats SI' },
      { type: 'decision_attendue', libelle: 'Choix des périmètres à mutualiser' },
      { type: 'jalon', libelle: 'Publication du premier marché commun' },
      { type: 'jalon', libelle: 'Notification' },
      { type: 'livrable', libelle: 'Bilan des gains' },
    ],
    indicateurs: [
      {
        libelle: 'Part des achats SI mutualisés',
        definition: 'Montant engagé sur des marchés communs, rapporté au total des achats SI.',
        unite: '%',
        modeDeCalcul: "Montant mutualisé / total, sur l'exercice",
        source: 'Comptabilité des achats',
        de: 8,
        vers: 35,
      },
    ],
  },
  'Pilotage économique SI': {
    enjeux:
      "Comparer les coûts avec une même méthode. Objectifs, dans l'ordre : appliquer le modèle commun, comparer, décider. Livrables : guide d'application, comparaison annuelle.",
    avancees: [
      'Sept organismes publient leurs coûts selon le modèle commun.',
      'La première comparaison interne a été présentée aux directions des SI.',
    ],
    freins: [
      'Le suivi des temps n’est pas en place partout, ce qui rend les coûts de projet approximatifs.',
      "Les périmètres d'hébergement ne sont pas encore comparables.",
    ],
    suites: [
      'Prochaine étape : accompagnement des deux derniers organismes.',
      'Prochaine étape : comparaison externe avec des administrations volontaires.',
    ],
    jalons: [
      { type: 'livrable', libelle: "Guide d'application du modèle" },
      { type: 'jalon', libelle: 'Première clôture selon le modèle' },
      { type: 'livrable', libelle: 'Comparaison interne' },
      { type: 'jalon', libelle: 'Comparaison externe' },
    ],
    indicateurs: [
      {
        libelle: 'Organismes au modèle commun',
        definition: 'Organismes dont les coûts du dernier exercice sont publiés selon le modèle.',
        unite: 'organismes',
        modeDeCalcul: "Comptage à la clôture de l'exercice",
        source: 'Communauté du pilotage économique',
        de: 3,
        vers: 9,
      },
    ],
  },
}
