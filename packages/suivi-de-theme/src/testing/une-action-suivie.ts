import type { ActionSuivie } from '../lecture/action-suivie.ts'

/** Une action dont rien n’est encore renseigné, menée par la CNAM. */
export function uneActionSuivie(surcharge: Partial<ActionSuivie> = {}): ActionSuivie {
  return {
    code: 'A5-022',
    axe: 5,
    libelle: 'Créer un CERT de la Sphère sécurité sociale',
    thematique: 'Cybersécurité',
    orientation:
      '01. Renforcer les compétences et capacités nécessaires à la cybersécurité de la sphère sociale',
    horizonLegal: '2022',
    horizonLegalAnnee: 2022,
    horizonEffectif: { annee: 2022, origine: 'legal' },
    etatHorizon: 'passe_sans_revision',
    revision: null,
    revisionProposee: null,
    chefsDeFileImprimes: 'CNAM',
    chefsDeFile: ['CNAM'],
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
