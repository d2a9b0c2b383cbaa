import { themesSuivis } from '@sssi/domain'
import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'cloud',
  prefixe: '/cloud',
  titre: 'Cloud',
  ordre: 30,
  equipe: {
    organisme: themesSuivis.cloud.equipe,
    nom: 'Équipe cloud',
    mission: themesSuivis.cloud.mission,
    contact: 'Contact : administrateur ACOSS du portail ; pour une action, son chef de projet',
  },
  pages: {
    accueil: {
      chemin: '',
      libelle: 'Les actions cloud et résilience',
      navigation: true,
      permission: 'suivi.lire',
    },
    trajectoire: {
      chemin: 'trajectoire',
      libelle: 'Trajectoire',
      navigation: true,
      permission: 'suivi.lire',
    },
  },
  contributions: {
    tuile: { emplacement: 'tableauDeBord.tuile' },
    panneau: {
      emplacement: 'action.panneau',
      titre: themesSuivis.cloud.titre,
      actions: themesSuivis.cloud.codes,
    },
  },
  requiert: { portail: ['emplacements', 'navigation'], api: ['steering.action.list'] },
} as const satisfies ManifesteFige
