import {
  alertes,
  availableTransitions,
  chefsDeFileDe,
  completude,
  derniereValeur,
  etatHorizon,
  fraicheur,
  horizonEffectif,
  lireChefsDeFile,
  lireHorizonLegal,
  permissionsSur,
  prochaineMiseAJour,
  progression,
  type ActionDuPlan,
  type Agent,
  type SuiviAction,
} from '@sssi/domain'
import { unAgent, uneAction, unIndicateur, unJalon, unSuivi } from '@sssi/domain/testing'
import type { FicheAction } from './fiche/fiche-action.ts'

export const aujourdhui = '2026-03-20'

interface Fabrique {
  readonly action?: ActionDuPlan
  readonly suivi?: Partial<SuiviAction>
  readonly agent?: Agent
  readonly surcharge?: Partial<FicheAction>
}

const personne = (libelle: string, organisme: 'CNAV' | 'CNAM' | 'DSS') => ({
  libelle,
  organisme,
  courriel: `${libelle.toLowerCase().replaceAll(' ', '-')}@demonstration.invalid`,
})

/** Une fiche telle que l’API la déduirait du suivi ; un test ne dit que ce dont il parle. */
export function uneFiche({
  action = uneAction(),
  suivi = {},
  agent = unAgent(),
  surcharge,
}: Fabrique = {}): FicheAction {
  const complet = unSuivi({ code: action.code, ...suivi })
  const chefsDeFile = chefsDeFileDe(action, complet)
  const objet = {
    type: 'action',
    code: action.code,
    chefsDeFile,
    contributeurs: complet.contributeurs,
  } as const
  return {
    action,
    suivi: complet,
    derniereMiseAJour: complet.derniereMiseAJour
      ? { le: complet.derniereMiseAJour, par: 'Chef de projet CNAV' }
      : null,
    chefsDeFile,
    chefsDeFileImprimes: lireChefsDeFile(action.chefsDeFile),
    personnes: {
      chefsDeProjet: complet.chefDeProjet ? [personne('Chef de projet CNAV', 'CNAV')] : [],
      referentsDss: complet.referentDss ? [personne('Référent DSS', 'DSS')] : [],
      correspondants: complet.correspondants.includes('CNAM') ? [personne('Correspondant CNAM', 'CNAM')] : [],
    },
    horizon: {
      legal: lireHorizonLegal(action.horizon),
      effectif: horizonEffectif(action, complet),
      etat: etatHorizon(action, complet, aujourdhui),
    },
    fraicheur: fraicheur(complet, aujourdhui),
    completude: { ...completude(complet), details: [...completude(complet).details] },
    alertes: alertes(action, complet, aujourdhui),
    indicateurs: complet.indicateurs.map((indicateur) => ({
      id: indicateur.id,
      actuelle: derniereValeur(indicateur),
      progression: progression(indicateur),
      prochaineMiseAJour: prochaineMiseAJour(indicateur),
    })),
    droits: permissionsSur(agent, objet),
    jalonsDontRendreCompte: [],
    transitions: availableTransitions(complet, agent, action),
    brouillon: null,
    ...surcharge,
  }
}

export const chefDeProjet = unAgent().chefDeProjet('A1-001', 'CNAV')

/** Une action suivie de près : publiée, presque complète, avec sa feuille de route et ses indicateurs. */
export const suiviVivant: Partial<SuiviAction> = {
  statut: 'en_cours',
  meteo: 'appuis_necessaires',
  synthese:
    'Le premier lot est en service depuis janvier. Le texte attendu pour le deuxième n’est pas paru : sa publication conditionne la reprise des carrières.\nUn arbitrage est demandé au prochain Copil.',
  synthesePublieeLe: '2026-03-12T13:05:00.000Z',
  synthesePublieePar: 'Chef de projet CNAV',
  contributeurs: ['CNAM', 'MSA'],
  correspondants: ['CNAM'],
  chefDeProjet: true,
  referentDss: true,
  rubriques: unSuivi().rubriques.map((rubrique) =>
    rubrique.numero <= 5
      ? { ...rubrique, contenu: 'Ce que le projet apporte, et à qui.', version: 1 }
      : rubrique,
  ),
  jalons: [
    unJalon({
      id: 'j1',
      libelle: 'Mise en service du premier lot',
      etat: 'atteint',
      echeance: '2026-01-31',
      realiseLe: '2026-01-20',
    }),
    unJalon({
      id: 'j2',
      libelle: 'Décret en Conseil d’État',
      type: 'texte_reglementaire',
      acteur: 'DSS',
      echeance: '2026-02-28',
    }),
    unJalon({
      id: 'j3',
      acteur: 'CNAM',
      libelle: 'Raccordement de la branche maladie',
      echeance: '2026-09-30',
      commentaire: 'Recette prévue en juin.',
    }),
  ],
  indicateurs: [
    unIndicateur({
      valeurs: [
        { date: '2025-06-30', valeur: 18, commentaire: '' },
        { date: '2025-09-30', valeur: 27, commentaire: '' },
        { date: '2025-12-31', valeur: 42.5, commentaire: 'Reprise d’un lot en avance.' },
      ],
    }),
  ],
  derniereMiseAJour: '2026-03-12T13:05:00.000Z',
  version: 12,
}
