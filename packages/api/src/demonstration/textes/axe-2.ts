import type { Matiere } from './matiere.ts'

export const axe2: Readonly<Record<string, Matiere>> = {
  'Stratégie Portail': {
    enjeux:
      "Des services que chacun comprend et peut utiliser, quels que soient son équipement ou son handicap. Objectifs, dans l'ordre : écouter les usagers, corriger ce qui bloque, concevoir accessible dès le départ. Livrables : dispositif d'écoute, charte, formations, audits publiés.",
    avancees: [
      "Le dispositif d'écoute couvre les cinq démarches les plus utilisées ; les irritants sont revus chaque mois.",
      'Quatre-vingts concepteurs et développeurs ont suivi la formation à l’accessibilité.',
      "La charte est annexée aux marchés de conception : tout nouveau service s'y réfère.",
      'Les tests avec des usagers précèdent désormais chaque mise en production majeure.',
    ],
    freins: [
      'Les composants anciens de deux portails demandent une réécriture avant de pouvoir être conformes.',
      "Les compétences d'audit sont rares ; le délai d'un audit dépasse quatre mois.",
      "Les outils de mesure diffèrent d'un portail à l'autre, ce qui empêche de comparer.",
    ],
    suites: [
      'Prochaine étape : publication du premier baromètre commun.',
      'Prochaine étape : audit de la démarche la plus utilisée de chaque branche.',
      'Prochaine étape : bilan du pilote avec les associations d’usagers.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'État des lieux par portail' },
      { type: 'livrable', libelle: 'Charte de conception' },
      { type: 'jalon', libelle: "Lancement du dispositif d'écoute" },
      { type: 'livrable', libelle: 'Premiers audits publiés' },
      { type: 'jalon', libelle: 'Corrections des démarches prioritaires' },
      { type: 'livrable', libelle: 'Baromètre annuel' },
    ],
    indicateurs: [
      {
        libelle: 'Démarches conformes au RGAA',
        definition:
          'Démarches dont le dernier audit de moins de trois ans conclut à une conformité totale ou partielle.',
        unite: '%',
        modeDeCalcul: 'Démarches conformes / démarches auditées',
        source: 'Déclarations d’accessibilité',
        de: 15,
        vers: 100,
      },
      {
        libelle: 'Satisfaction des usagers',
        definition: "Note moyenne donnée à la fin d'une démarche en ligne.",
        unite: '/ 10',
        modeDeCalcul: 'Moyenne des notes du trimestre',
        source: "Dispositif d'écoute",
        de: 6.4,
        vers: 8,
      },
    ],
  },
  "Relation à l'usager": {
    enjeux:
      "Des parcours qui suivent les événements de la vie plutôt que l'organisation des caisses. Objectifs, dans l'ordre : ne plus redemander ce que l'on sait, orienter vers le bon service, donner une estimation des droits. Livrables : parcours prioritaires, simulateur, offre pour les lieux d'accueil.",
    avancees: [
      'Le parcours est ouvert dans douze départements pilotes ; une démarche sur trois aboutit sans pièce justificative.',
      'La campagne de communication a doublé la fréquentation en trois mois.',
      'Le simulateur couvre les aides nationales et les premières aides locales.',
      "Les conseillers d'accueil disposent d'un mode d'emploi commun, élaboré avec eux.",
    ],
    freins: [
      "L'échange de données entre branches attend la convention cadre.",
      'Les calendriers de refonte des portails ne coïncident pas : la redirection restera partielle.',
      'Les règles de droit locales ne sont pas disponibles sous une forme exploitable.',
    ],
    suites: [
      'Prochaine étape : extension à vingt départements, puis décision de généralisation.',
      'Prochaine étape : intégration du simulateur aux parcours des branches.',
      'Prochaine étape : retour des lieux d’accueil sur la nouvelle version.',
    ],
    jalons: [
      { type: 'livrable', libelle: 'Description des parcours cibles' },
      { type: 'decision_attendue', libelle: "Convention cadre d'échange entre branches" },
      { type: 'jalon', libelle: 'Ouverture dans les départements pilotes' },
      { type: 'livrable', libelle: 'Évaluation du pilote' },
      { type: 'jalon', libelle: 'Généralisation' },
      { type: 'jalon', libelle: 'Intégration aux portails des branches' },
    ],
    indicateurs: [
      {
        libelle: 'Démarches menées sans pièce justificative',
        definition: 'Démarches abouties sans que l’usager ait eu à fournir une pièce.',
        unite: '%',
        modeDeCalcul: 'Démarches sans pièce / démarches abouties',
        source: 'Journaux des téléservices',
        de: 12,
        vers: 60,
      },
      {
        libelle: 'Visites mensuelles',
        definition: 'Visites uniques du service au cours du mois.',
        unite: 'milliers',
        modeDeCalcul: 'Moyenne des trois mois du trimestre',
        source: "Mesure d'audience",
        de: 180,
        vers: 900,
      },
    ],
  },
}
