import type { Matiere } from './matiere.ts'

export const axe5: Readonly<Record<string, Matiere>> = {
  'Souveraineté numérique & résilience': {
    enjeux:
      "Un hébergement commun, résilient et maîtrisé. Objectifs, dans l'ordre : préciser la cible, installer la gouvernance, migrer par étapes. Livrables : étude de cible, modèle opérationnel, offre d'infrastructure, plan de rationalisation des centres.",
    avancees: [
      "L'étude de cible compare trois scénarios ; le scénario retenu garde la maîtrise des données sensibles.",
      "L'offre d'infrastructure héberge ses six premières applications, dont deux en production.",
      'Le comité stratégique de l’opérateur a validé le catalogue et les engagements de service.',
      "L'inventaire des centres est complet : puissance, occupation et échéance des baux sont connus.",
    ],
    freins: [
      'La capacité disponible ne permet pas d’accueillir les migrations prévues au second semestre.',
      "La qualification de sécurité de l'offre a pris six mois de retard.",
      'La séparation budgétaire de l’opérateur attend un arbitrage.',
    ],
    suites: [
      'Prochaine étape : arbitrage du Costrat sur le financement des capacités.',
      'Prochaine étape : exercice de bascule entre les deux sites.',
      'Prochaine étape : plan de migration de la deuxième vague.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Étude de la cible' },
      { type: 'decision_attendue', libelle: 'Choix du scénario par le Costrat' },
      { type: 'livrable', libelle: 'Modèle opérationnel de transition' },
      { type: 'jalon', libelle: "Ouverture de l'offre aux premières applications" },
      { type: 'jalon', libelle: 'Qualification de sécurité' },
      { type: 'jalon', libelle: 'Migration de la deuxième vague' },
    ],
    indicateurs: [
      {
        libelle: "Applications hébergées sur l'offre commune",
        definition: "Applications en production sur l'offre commune.",
        unite: 'applications',
        modeDeCalcul: 'Comptage au dernier jour du trimestre',
        source: "Catalogue de l'opérateur",
        de: 0,
        vers: 60,
      },
      {
        libelle: "Disponibilité de l'offre",
        definition: 'Temps de service rendu, hors interruptions annoncées.',
        unite: '%',
        modeDeCalcul: 'Temps de service / temps prévu, sur le trimestre',
        source: 'Supervision',
        de: 98.9,
        vers: 99.9,
      },
    ],
  },
  Cybersécurité: {
    enjeux:
      "Prévenir, détecter et répondre ensemble. Objectifs, dans l'ordre : une réponse commune aux incidents, des normes partagées, des agents avertis. Livrables : centre de réponse, corpus de normes, campagnes, chaînes d'alerte éprouvées.",
    avancees: [
      'Le centre de réponse diffuse ses bulletins à tous les organismes, avec leur marquage TLP.',
      "L'exercice de crise interbranche a mobilisé sept organismes ; son retour d'expérience est partagé.",
      'Trois normes communes sont adoptées et déclinées dans les marchés.',
      "La campagne d'hameçonnage simulé a touché quarante mille agents.",
    ],
    freins: [
      "L'astreinte n'est pas assurée la nuit dans deux organismes.",
      'La transposition de la directive européenne précisera des obligations que les normes doivent attendre.',
      'Le recensement des systèmes essentiels est incomplet.',
    ],
    suites: [
      "Prochaine étape : essai des chaînes d'alerte hors des heures ouvrées.",
      'Prochaine étape : adoption du deuxième lot de normes.',
      'Prochaine étape : bilan annuel au Costrat.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Convention de service entre les organismes' },
      { type: 'jalon', libelle: 'Première diffusion commune' },
      { type: 'livrable', libelle: 'Premier lot de normes' },
      { type: 'texte_reglementaire', libelle: 'Transposition de la directive européenne' },
      { type: 'jalon', libelle: 'Exercice de crise interbranche' },
      { type: 'livrable', libelle: "Annuaire des chaînes d'alerte" },
    ],
    indicateurs: [
      {
        libelle: 'Délai de diffusion d’une alerte',
        definition: "Heures entre la qualification d'une alerte et sa diffusion à tous les organismes.",
        unite: 'heures',
        modeDeCalcul: 'Médiane du trimestre',
        source: 'Journal du centre de réponse',
        de: 30,
        vers: 4,
      },
      {
        libelle: 'Agents sensibilisés',
        definition: 'Agents ayant suivi le module annuel.',
        unite: '%',
        modeDeCalcul: 'Agents formés / effectif',
        source: 'Suivi des formations',
        de: 22,
        vers: 95,
      },
    ],
  },
  'Numérique Responsable': {
    enjeux:
      "Mesurer puis réduire l'empreinte des services numériques. Objectifs, dans l'ordre : former, mesurer, concevoir autrement. Livrables : modules de formation, méthode de mesure, critères d'achat et de conception.",
    avancees: [
      'La méthode de mesure est éprouvée sur douze services ; les résultats sont partagés.',
      "Les critères d'écoconception figurent au dossier de lancement de tout nouveau projet.",
      'Le module de sensibilisation a été suivi par un agent sur trois.',
    ],
    freins: [
      "Les données d'énergie des centres partagés ne se répartissent pas encore par service.",
      "L'allongement de la durée de vie des postes se heurte à l'échéance du support du système.",
    ],
    suites: [
      'Prochaine étape : mesure des vingt services les plus utilisés.',
      'Prochaine étape : bilan des équipements réemployés.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Méthode de mesure commune' },
      { type: 'jalon', libelle: 'Première campagne de mesure' },
      { type: 'livrable', libelle: "Critères d'écoconception" },
      { type: 'jalon', libelle: 'Généralisation aux nouveaux projets' },
      { type: 'livrable', libelle: 'Bilan annuel' },
    ],
    indicateurs: [
      {
        libelle: 'Services mesurés',
        definition: "Services dont l'empreinte a été mesurée depuis moins d'un an.",
        unite: 'services',
        modeDeCalcul: "Comptage au dernier jour de l'année",
        source: 'Registre des mesures',
        de: 3,
        vers: 80,
      },
    ],
  },
}
