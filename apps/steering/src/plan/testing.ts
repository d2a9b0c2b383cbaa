import type { LigneDuPlan } from './donnees.ts'

/** Une ligne ordinaire du plan ; un test ou une histoire ne dit que ce dont il parle. */
export function uneLigne(surcharge: Partial<LigneDuPlan> = {}): LigneDuPlan {
  return {
    code: 'A1-001',
    axe: 1,
    thematique: 'Données de référence Sécu et référentiel',
    orientation:
      '01. Mettre en place, faire évoluer ou développer les usages des référentiels utiles aux métiers',
    libelle:
      'Enrichir la connaissance des individus pour l’ensemble des organismes, en particulier en ce qui concerne les liens de vie',
    horizonLegal: '2023',
    horizonLegalAnnee: 2023,
    horizonEffectif: { annee: 2023, origine: 'legal' },
    etatHorizon: 'passe_sans_revision',
    revision: null,
    revisionProposee: null,
    chefsDeFileImprimes: 'CNAV',
    chefsDeFile: ['CNAV'],
    contributeurs: [],
    statut: 'non_renseigne',
    meteo: 'non_renseignee',
    synthesePublieeLe: null,
    fraicheur: 'jamais',
    completude: 0,
    alertes: [],
    derniereMiseAJour: null,
    ...surcharge,
  }
}
