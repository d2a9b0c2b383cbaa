import type { Matiere } from './matiere.ts'

export const axe1: Readonly<Record<string, Matiere>> = {
  'Données de référence Sécu et référentiel': {
    enjeux:
      "Une donnée n'est saisie et vérifiée qu'une fois, puis partagée : les organismes s'appuient sur le même référentiel au lieu d'entretenir chacun leur copie. Objectifs, dans l'ordre : fiabiliser les données existantes, ouvrir les accès par API, arrêter les doublons. Livrables : cadrage fonctionnel, contrat d'interface, plan de reprise, tableau de bord de qualité.",
    avancees: [
      "Le contrat d'interface est validé par les quatre branches et deux organismes l'utilisent en production.",
      "La reprise de l'historique est terminée pour les régimes de base ; les écarts résiduels sont connus et suivis chaque semaine.",
      'Le tableau de bord de qualité est ouvert aux correspondants : chacun voit ses rejets et leur cause.',
      "L'atelier de septembre a arrêté la liste des données partagées et l'organisme responsable de chacune.",
    ],
    freins: [
      "La publication du texte réglementaire conditionne l'élargissement du périmètre ; sans lui, les nouveaux usages restent en expérimentation.",
      "Deux organismes n'ont pas encore inscrit les travaux de raccordement à leur plan de charge.",
      "La qualité des données d'origine est inégale : un tiers des rejets demande une reprise manuelle.",
    ],
    suites: [
      'Prochaine étape : pilote avec deux caisses locales, puis décision de généralisation en Copil.',
      'Prochaine étape : mise en service du nouveau flux et arrêt du fichier mensuel.',
      'Prochaine étape : présentation de la trajectoire de raccordement à la communauté des urbanistes.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Cadrage fonctionnel partagé avec les branches' },
      { type: 'livrable', libelle: "Contrat d'interface validé" },
      { type: 'texte_reglementaire', libelle: 'Décret élargissant les usages du référentiel' },
      { type: 'jalon', libelle: "Reprise de l'historique" },
      { type: 'jalon', libelle: 'Raccordement de la première branche' },
      { type: 'decision_attendue', libelle: 'Décision de généralisation' },
      { type: 'jalon', libelle: 'Arrêt des copies locales' },
    ],
    indicateurs: [
      {
        libelle: 'Part des organismes raccordés',
        definition:
          "Organismes qui consultent le référentiel en production, rapportés à ceux qui doivent l'utiliser.",
        unite: '%',
        modeDeCalcul: 'Organismes raccordés / organismes concernés',
        source: "Journal d'appels du référentiel",
        de: 20,
        vers: 100,
      },
      {
        libelle: 'Taux de rejet à la mise à jour',
        definition: 'Mises à jour refusées par les contrôles, rapportées aux mises à jour reçues.',
        unite: '%',
        modeDeCalcul: 'Rejets / mises à jour reçues, sur le trimestre',
        source: 'Tableau de bord de qualité',
        de: 9,
        vers: 2,
      },
    ],
  },
  "Dispositif d'échanges de données": {
    enjeux:
      "Remplacer les échanges de fichiers par des API documentées et supervisées, dans un catalogue unique. Objectifs, dans l'ordre : une gouvernance qui arbitre, un catalogue à jour, des engagements de service tenus. Livrables : charte des API, catalogue, guide de raccordement, indicateurs de service.",
    avancees: [
      'Le comité des API se réunit chaque mois et a arbitré ses premières priorités.',
      'Douze API sont décrites au catalogue avec leurs engagements de service.',
      'Le guide de raccordement a réduit de moitié le délai constaté pour un nouveau consommateur.',
      "L'environnement d'essai est ouvert aux partenaires, avec des jeux de données fictifs.",
    ],
    freins: [
      "L'authentification entre organismes reste hétérogène : deux dispositifs coexistent.",
      "Le financement de l'exploitation mutualisée n'est pas encore réparti entre les branches.",
      "Les conventions d'échange avec deux partenaires sont en relecture juridique.",
    ],
    suites: [
      "Prochaine étape : ouverture de trois API supplémentaires et retrait des fichiers qu'elles remplacent.",
      'Prochaine étape : publication des indicateurs de disponibilité de chaque API.',
      'Prochaine étape : signature de la convention type avec les partenaires de la sphère sociale.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Charte commune des API' },
      { type: 'jalon', libelle: 'Installation du comité des API' },
      { type: 'livrable', libelle: 'Catalogue publié' },
      { type: 'decision_attendue', libelle: "Clé de répartition des coûts d'exploitation" },
      { type: 'jalon', libelle: 'Ouverture de la première vague d’API' },
      { type: 'jalon', libelle: 'Arrêt des échanges de fichiers remplacés' },
    ],
    indicateurs: [
      {
        libelle: 'API ouvertes au catalogue',
        definition: 'API en production, documentées, avec un engagement de service publié.',
        unite: 'API',
        modeDeCalcul: 'Comptage au dernier jour du trimestre',
        source: 'Catalogue des API',
        de: 4,
        vers: 40,
      },
      {
        libelle: 'Délai de raccordement d’un consommateur',
        definition: 'Jours ouvrés entre la demande et le premier appel en production.',
        unite: 'jours',
        modeDeCalcul: 'Médiane des raccordements du trimestre',
        source: 'Outil de suivi des demandes',
        de: 90,
        vers: 20,
      },
    ],
  },
  'Valorisation des données cœurs de métier': {
    enjeux:
      "Faire servir les données à la décision et au public, dans le respect des droits des personnes. Objectifs, dans l'ordre : choisir peu de cas d'usage utiles, en partager les méthodes, publier ce qui peut l'être. Livrables : catalogue de cas d'usage, jeux de données publiés, doctrine juridique et éthique.",
    avancees: [
      "Trois cas d'usage sont retenus ; le premier a été éprouvé sur des données pseudonymisées.",
      'Six jeux de données sont publiés, avec leur notice et leur calendrier de mise à jour.',
      'La grille éthique est appliquée à chaque nouveau projet avant son lancement.',
      "Les équipes data des branches partagent un espace commun de notebooks et de retours d'expérience.",
    ],
    freins: [
      "L'appariement de deux sources attend l'avis de la communauté des DPD.",
      'Les compétences en ingénierie de données manquent dans deux organismes.',
      "La puissance de calcul disponible limite l'expérimentation à un échantillon.",
    ],
    suites: [
      'Prochaine étape : bilan des expérimentations et choix de celles à industrialiser.',
      'Prochaine étape : publication de la prochaine série de jeux de données.',
      'Prochaine étape : revue annuelle de la doctrine avec les DPD.',
    ],
    jalons: [
      { type: 'livrable', libelle: "Catalogue des cas d'usage prioritaires" },
      { type: 'decision_attendue', libelle: 'Avis de la communauté des DPD' },
      { type: 'jalon', libelle: 'Lancement de la première expérimentation' },
      { type: 'livrable', libelle: 'Premiers jeux de données publiés' },
      { type: 'livrable', libelle: 'Bilan des expérimentations' },
      { type: 'jalon', libelle: "Passage en exploitation du cas d'usage retenu" },
    ],
    indicateurs: [
      {
        libelle: 'Jeux de données publiés',
        definition: 'Jeux publiés en données ouvertes et mis à jour dans les délais annoncés.',
        unite: 'jeux',
        modeDeCalcul: 'Comptage au dernier jour du semestre',
        source: 'Catalogue national des données ouvertes',
        de: 2,
        vers: 25,
      },
    ],
  },
}
