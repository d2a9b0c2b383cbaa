import type { ActionDuPlan } from '../plan/action.ts'
import { rubriqueNumeros } from '../suivi/rubrique.ts'
import type { Indicateur, Jalon, RevisionHorizon, Rubrique, SuiviAction } from '../suivi/suivi.schema.ts'
import { suiviVide } from '../suivi/suivi-vide.ts'

/** Builders give a plain, valid object; a test states only what it is about. */
export function uneAction(surcharge: Partial<ActionDuPlan> = {}): ActionDuPlan {
  return {
    code: 'A1-001',
    axe: 1,
    thematique: 'Données de référence Sécu et référentiel',
    orientation:
      '01. Mettre en place, faire évoluer ou développer les usages des référentiels utiles aux métiers',
    libelle: 'Enrichir la connaissance des individus',
    horizon: '2027',
    chefsDeFile: 'CNAV',
    ...surcharge,
  }
}

export function unSuivi(surcharge: Partial<SuiviAction> = {}): SuiviAction {
  return { ...suiviVide(surcharge.code ?? 'A1-001'), ...surcharge }
}

export function uneRubrique(surcharge: Partial<Rubrique> = {}): Rubrique {
  return {
    numero: 1,
    contenu: 'Ce que le projet apporte, et à qui.',
    nonApplicable: false,
    motifNonApplicable: null,
    version: 1,
    ...surcharge,
  }
}

export function toutesLesRubriques(): Rubrique[] {
  return rubriqueNumeros.map((numero) => uneRubrique({ numero }))
}

export function unJalon(surcharge: Partial<Jalon> = {}): Jalon {
  return {
    id: 'jalon-1',
    acteur: 'CNAV',
    type: 'jalon',
    libelle: 'Généralisation',
    echeance: '2026-06-30',
    etat: 'prevu',
    realiseLe: null,
    commentaire: '',
    version: 1,
    ...surcharge,
  }
}

export function unIndicateur(surcharge: Partial<Indicateur> = {}): Indicateur {
  return {
    id: 'indicateur-1',
    libelle: 'Part des carrières reprises',
    definition: 'Carrières reprises dans le répertoire, rapportées à celles à reprendre.',
    unite: '%',
    modeDeCalcul: 'Carrières reprises / carrières à reprendre',
    source: 'Répertoire',
    responsable: 'Chef de projet CNAV',
    periodicite: 'trimestrielle',
    delaiJours: 15,
    tendance: 'hausse',
    applicable: true,
    motifNonApplicable: null,
    valeurInitiale: 0,
    dateInitiale: '2024-01-01',
    valeurCible: 100,
    dateCible: '2027-12-31',
    valeurs: [],
    version: 1,
    ...surcharge,
  }
}

export function uneRevision(surcharge: Partial<RevisionHorizon> = {}): RevisionHorizon {
  return {
    id: 'revision-1',
    annee: 2026,
    motif: 'Le texte réglementaire attendu paraît un an plus tard que prévu.',
    etat: 'proposee',
    proposeePar: 'Chef de projet CNAV',
    proposeeLe: '2026-02-02T09:00:00Z',
    instance: null,
    numeroDecision: null,
    decideePar: null,
    decideeLe: null,
    motifDecision: null,
    version: 1,
    ...surcharge,
  }
}

export function uneRevisionValidee(surcharge: Partial<RevisionHorizon> = {}): RevisionHorizon {
  return uneRevision({
    etat: 'validee',
    instance: { type: 'copil', date: '2026-03-12' },
    numeroDecision: 'D-2026-04',
    decideePar: 'Animateur DSS',
    decideeLe: '2026-03-13T09:00:00Z',
    ...surcharge,
  })
}
