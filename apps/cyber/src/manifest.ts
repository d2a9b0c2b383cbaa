import { themesSuivis } from '@sssi/domain'
import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'cyber',
  prefixe: '/cyber',
  titre: 'Cyber',
  ordre: 20,
  equipe: {
    organisme: themesSuivis.cyber.equipe,
    nom: 'Équipe cybersécurité',
    mission: themesSuivis.cyber.mission,
    contact: 'Contact : administrateur CNAM du portail ; pour une action, son chef de projet',
  },
  pages: {
    accueil: {
      chemin: '',
      libelle: 'Les actions de cybersécurité',
      navigation: true,
      permission: 'suivi.lire',
    },
    acteurs: {
      chemin: 'chaine-d-acteurs',
      libelle: 'Chaîne d’acteurs',
      navigation: true,
      permission: 'suivi.lire',
    },
  },
  contributions: {
    tuile: { emplacement: 'tableauDeBord.tuile' },
    panneau: {
      emplacement: 'action.panneau',
      titre: themesSuivis.cyber.titre,
      actions: themesSuivis.cyber.codes,
    },
  },
  requiert: { portail: ['emplacements', 'navigation'], api: ['steering.action.list'] },
} as const satisfies ManifesteFige
