import type { Matiere } from './matiere.ts'

export const axe3: Readonly<Record<string, Matiere>> = {
  'Environnement de travail': {
    enjeux:
      "Des postes et des outils qui permettent aux agents de travailler ensemble, y compris dans les caisses interbranches. Objectifs, dans l'ordre : l'interopérabilité, une offre de poste commune, des usages partagés. Livrables : socle technique, offre de service, guide des usages collaboratifs.",
    avancees: [
      'Le socle technique cible est décrit et partagé avec les directions des SI.',
      "Deux caisses interbranches utilisent l'annuaire commun ; les agents n'ont plus qu'un mot de passe.",
      "L'offre de poste commune est chiffrée, avec trois niveaux de service.",
      "Les retours d'expérience du travail à distance sont réunis dans un guide commun.",
    ],
    freins: [
      'Le renouvellement des parcs a été décalé dans deux organismes, ce qui retarde la convergence.',
      'Les exigences de sécurité diffèrent encore pour les postes nomades.',
      'Les licences en cours ne permettent pas de changer d’outil avant leur échéance.',
    ],
    suites: [
      "Prochaine étape : pilote de l'offre commune dans une caisse volontaire.",
      'Prochaine étape : choix de la solution de visioconférence au prochain Copil.',
      'Prochaine étape : raccordement des autres caisses interbranches.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Étude du socle technique commun' },
      { type: 'decision_attendue', libelle: "Choix du scénario d'interopérabilité" },
      { type: 'jalon', libelle: 'Pilote dans une caisse interbranche' },
      { type: 'livrable', libelle: 'Offre de service de poste de travail' },
      { type: 'jalon', libelle: 'Déploiement de l’annuaire commun' },
      { type: 'jalon', libelle: 'Bilan des usages' },
    ],
    indicateurs: [
      {
        libelle: 'Caisses interbranches raccordées',
        definition: 'Caisses dont les agents accèdent aux applications des branches depuis un seul poste.',
        unite: 'caisses',
        modeDeCalcul: 'Comptage au dernier jour du semestre',
        source: 'Suivi du déploiement',
        de: 1,
        vers: 12,
      },
    ],
  },
  'SI fonctions support': {
    enjeux:
      "Moins de solutions différentes pour les mêmes besoins de gestion. Objectifs, dans l'ordre : connaître les besoins, sécuriser juridiquement la mutualisation, converger sur la base du volontariat. Livrables : cartographie des solutions, conventions, bilan économique.",
    avancees: [
      'La cartographie des solutions est à jour ; quatre organismes ont engagé leur convergence.',
      'La convention type est signée par trois caisses volontaires.',
      "Un nouveau volume éditique a rejoint la filière commune, pour une économie mesurée sur l'affranchissement.",
      "L'étude de besoin a réuni les directions métier de huit organismes.",
    ],
    freins: [
      'Les calendriers de fin de marché des solutions actuelles imposent d’attendre.',
      "L'assiette de la TVA sur les prestations entre organismes demande une position commune.",
      'La reprise des données historiques est plus coûteuse que prévu.',
    ],
    suites: [
      'Prochaine étape : point d’étape avec les caisses qui préparent leur cadrage.',
      'Prochaine étape : bilan économique de la première année.',
      "Prochaine étape : intégration de l'offre mutualisée aux études d'opportunité.",
    ],
    jalons: [
      { type: 'livrable', libelle: 'Cartographie des solutions en place' },
      { type: 'livrable', libelle: 'Convention type de mutualisation' },
      { type: 'jalon', libelle: 'Adhésion de la première caisse' },
      { type: 'decision_attendue', libelle: 'Position commune sur le régime fiscal' },
      { type: 'jalon', libelle: 'Bascule des premiers volumes' },
      { type: 'livrable', libelle: 'Bilan économique' },
    ],
    indicateurs: [
      {
        libelle: 'Organismes sur la solution commune',
        definition: 'Organismes qui utilisent la solution mutualisée en production.',
        unite: 'organismes',
        modeDeCalcul: 'Comptage au dernier jour du trimestre',
        source: 'Opérateur du dispositif',
        de: 2,
        vers: 9,
      },
    ],
  },
  'SI cœur de métier': {
    enjeux:
      "Tirer profit des refontes en cours au lieu de répéter les mêmes erreurs. Objectifs, dans l'ordre : se connaître, partager les choix d'architecture, suivre les trajectoires. Livrables : séminaires, fiches de retour d'expérience, vue d'ensemble des refontes.",
    avancees: [
      "Cinq retours d'expérience de refonte sont partagés, avec leurs coûts et leurs délais constatés.",
      'La vue d’ensemble des refontes est alimentée par les SDSI de trois caisses.',
    ],
    freins: [
      'Les SDSI ne décrivent pas les refontes avec la même maille.',
      'Les équipes de refonte ont peu de temps à consacrer au partage.',
    ],
    suites: [
      'Prochaine étape : séminaire des architectes, consacré à la sortie des systèmes centraux.',
      'Prochaine étape : fiche commune de description d’une refonte.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Fiche commune de description d’une refonte' },
      { type: 'jalon', libelle: 'Premier séminaire de partage' },
      { type: 'livrable', libelle: "Vue d'ensemble des refontes" },
      { type: 'jalon', libelle: 'Revue annuelle avec les bilans de SDSI' },
    ],
    indicateurs: [
      {
        libelle: "Retours d'expérience partagés",
        definition: "Fiches de retour d'expérience relues et publiées dans l'espace commun.",
        unite: 'fiches',
        modeDeCalcul: 'Cumul',
        source: 'Espace commun des urbanistes',
        de: 0,
        vers: 20,
      },
    ],
  },
}
